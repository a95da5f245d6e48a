package vn.thidua.systemtests.attack;

import java.util.Map;

/** What the endpoints are sent: a body each would take, and the parameters it needs. Names in braces are the scene's. */
final class Examples {

    static final String FILE = "staff.csv";

    private static final String REASON = "{\"reason\": \"Thử\"}";
    private static final String CONTENT = """
            {"heading": "ĐĂNG KÝ", "preamble": "", "professionalWork": "", "solutions": ["Thử"],
             "campaigns": [{"name": "Thử", "campaignId": null}], "staffCount": 20, "collectiveCount": 4,
             "lines": [{"code": "LDTT", "collective": null, "individual": {"quantity": "19", "ratio": "95%"}}],
             "signature": {"title": "GIÁM ĐỐC", "name": "Người Mẫu"}, "answers": []}
            """;
    private static final String MEMBERS = """
            "members": [{"unitId": "{unitId}", "role": "HEAD", "from": "2022-01-01", "to": null}]
            """;
    private static final String MEMBER_PLEDGE = """
            {"awardYear": 2022, "pledger": "PERSON", "name": "Người Mẫu", "room": "Phòng mẫu", "position": "Chuyên viên",
             "titles": ["LDTT"]}
            """;

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PUT /api/award/catalogue/{id}", "{catalogueEntry}"),
            Map.entry(
                    "POST /api/campaign/blocs",
                    "{\"code\": \"TMTH\", \"name\": \"Khối mẫu\", \"kind\": \"KHOI\", " + MEMBERS + "}"),
            Map.entry("PUT /api/campaign/blocs/{id}/members", "{" + MEMBERS + "}"),
            Map.entry("POST /api/campaign/campaigns", """
                    {"name": "Phong trào mẫu", "level": "PROVINCE", "organiserUnitId": null, "from": "2024-01-01",
                     "to": "2024-12-31", "criteria": ["Thử"]}
                    """),
            Map.entry("POST /api/campaign/people", """
                    {"subject": "{subject}", "username": "canbo.stc", "name": "Người Mẫu"}
                    """),
            Map.entry("PUT /api/campaign/people/{id}/duties", """
                    {"duties": [{"unitId": "{unitId}", "role": "OFFICER", "from": "2022-01-01", "to": null}]}
                    """),
            Map.entry("POST /api/campaign/units", """
                    {"code": "STC", "name": "Sở mẫu", "shortName": "Mẫu", "organisation": "stc"}
                    """),
            Map.entry("PUT /api/campaign/units/{id}/name", """
                    {"name": "Sở mẫu", "shortName": "Mẫu", "from": "2022-01-01"}
                    """),
            Map.entry("POST /api/registration/rounds/{roundId}/registrations", "{\"unitId\": \"{unitId}\"}"),
            Map.entry("POST /api/registration/rounds", """
                    {"blocId": "{blocId}", "awardYear": 2024, "opensOn": "2024-01-01", "closesOn": "2024-02-01"}
                    """),
            Map.entry("POST /api/registration/rounds/{id}/extensions", """
                    {"unitId": "{unitId}", "until": "2040-01-01T00:00:00Z", "reason": "Thử"}
                    """),
            Map.entry("POST /api/registration/rounds/{id}/closing", REASON),
            Map.entry("POST /api/registration/rounds/{id}/reopening", """
                    {"until": "2040-01-01T00:00:00Z", "reason": "Thử"}
                    """),
            Map.entry("POST /api/registration/rounds/{id}/reminders", """
                    {"unitIds": ["{unitId}"], "text": "Thử"}
                    """),
            Map.entry("POST /api/registration/rounds/{id}/snapshots", "{\"title\": \"Thử\"}"),
            Map.entry("PUT /api/registration/registrations/{id}", CONTENT),
            Map.entry("POST /api/registration/registrations/{id}/return", REASON),
            Map.entry("POST /api/registration/registrations/{id}/acceptance", REASON),
            Map.entry("POST /api/registration/registrations/{id}/sign-off-refusal", REASON),
            Map.entry("POST /api/registration/registrations/{id}/amendment", REASON),
            Map.entry("POST /api/registration/registrations/{id}/amendment/acceptance", REASON),
            Map.entry("POST /api/registration/registrations/{id}/amendment/refusal", REASON),
            Map.entry("POST /api/registration/registrations/{id}/readings/{digest}/acceptance", """
                    {"rows": [], "cells": []}
                    """),
            Map.entry("POST /api/registration/units/{unitId}/pledges", MEMBER_PLEDGE),
            Map.entry("POST /api/registration/units/{unitId}/pledges/mine", """
                    {"awardYear": 2022, "room": "Phòng mẫu", "titles": ["LDTT"]}
                    """),
            Map.entry("PUT /api/registration/pledges/{id}", """
                    {"position": "Chuyên viên", "titles": ["LDTT"]}
                    """),
            Map.entry("POST /api/registration/units/{unitId}/delegations", """
                    {"personId": "{subject}", "from": "{today}", "to": "{today}", "reason": "Thử"}
                    """));

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("GET /api/registration/registrations/{id}/document", "format=docx"),
            Map.entry("GET /api/registration/registrations/{id}/letter", "format=docx"),
            Map.entry("GET /api/registration/rounds/{id}/summary", "format=xlsx"),
            Map.entry("POST /api/registration/registrations/{id}/readings", "fileName=" + FILE),
            Map.entry("GET /api/registration/registrations/{id}/difference", "from=submitted&to=current"),
            Map.entry("GET /api/registration/rounds/{id}/difference", "left={sentUnit}&right={acceptedUnit}"),
            Map.entry("GET /api/registration/rounds/{id}/snapshots/difference", "from=1"),
            Map.entry("GET /api/registration/units/{unitId}/pledges", "year=2022"),
            Map.entry("GET /api/registration/pledges/mine", "year=2022"),
            Map.entry("GET /api/registration/units/{unitId}/pledges/roll-up", "year=2022"),
            Map.entry("POST /api/registration/units/{unitId}/pledge-lists", "awardYear=2022&fileName=" + FILE),
            Map.entry("GET /api/registration/units/{unitId}/pledge-lists/{digest}", "awardYear=2022"),
            Map.entry("POST /api/registration/units/{unitId}/pledge-lists/{digest}/acceptance", "awardYear=2022"),
            Map.entry("POST /api/registration/units/{unitId}/staff-lists", "asOf={today}&fileName=" + FILE),
            Map.entry("GET /api/notification/deliveries", "roundId={roundId}"));

    private Examples() {}

    /** None for an endpoint that takes no body; {@code {}} where a decision needs nothing. */
    static String body(String endpoint) {
        return endpoint.startsWith("GET ") ? "" : BODIES.getOrDefault(endpoint, "{}");
    }

    static String query(String endpoint) {
        return QUERIES.getOrDefault(endpoint, "");
    }

    static boolean takesFile(String endpoint) {
        return endpoint.startsWith("POST ")
                && QUERIES.getOrDefault(endpoint, "").contains("fileName=");
    }
}

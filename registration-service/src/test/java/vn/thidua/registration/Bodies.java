package vn.thidua.registration;

import static java.util.Map.entry;

import java.util.Map;

/** A good body for every endpoint that takes one. */
final class Bodies {

    /** A body each endpoint would take, every field filled in. */
    static final Map<String, String> GOOD = Map.ofEntries(
            entry("POST /rounds", """
            {"blocId": "2a7c6a36-50a3-4d0a-8a55-2a2f3f0f7a01", "awardYear": 2022, "opensOn": "2022-02-01",
             "closesOn": "2022-03-31"}
            """),
            entry("POST /rounds/{id}/extensions", """
            {"unitId": "c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03", "until": "2022-04-05T10:00:00Z", "reason": "Thanh tra"}
            """),
            entry("POST /rounds/{id}/closing", "{\"at\": \"2022-03-25T10:00:00Z\", \"reason\": \"Đã đủ\"}"),
            entry("POST /rounds/{id}/reopening", "{\"until\": \"2022-04-25T10:00:00Z\", \"reason\": \"Bổ sung\"}"),
            entry("POST /rounds/{roundId}/registrations", """
            {"unitId": "c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03", "copyFrom": "LAST_YEAR"}
            """),
            entry("POST /registrations/{id}/sign-off-refusal", "{\"reason\": \"Xem lại\"}"),
            entry("POST /registrations/{id}/amendment", "{\"reason\": \"Tăng biên chế\"}"),
            entry("POST /registrations/{id}/amendment/acceptance", "{\"reason\": \"Đồng ý\"}"),
            entry("POST /registrations/{id}/amendment/refusal", "{\"reason\": \"Chưa đủ căn cứ\"}"),
            entry("POST /units/{unitId}/delegations", """
            {"personId": "c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03", "from": "2022-02-01", "to": "2022-03-31",
             "reason": "Đi công tác"}
            """),
            entry("PUT /registrations/{id}", """
            {"heading": "ĐĂNG KÝ", "preamble": "Mở đầu", "professionalWork": "Chuyên môn", "solutions": ["Giải pháp"],
             "campaigns": [{"name": "Chuyển đổi số", "campaignId": "c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03"}],
             "staffCount": 70, "collectiveCount": 7,
             "lines": [{"code": "BK_BO", "collective": {"quantity": "01", "ratio": "5%"},
                        "individual": {"quantity": "02", "ratio": "5%"}}],
             "signature": {"title": "GIÁM ĐỐC", "name": "Nguyễn Văn Mẫu"},
             "answers": [{"finding": "F-YEAR:heading", "text": "Đúng là năm 2022."}]}
            """),
            entry("POST /rounds/{id}/snapshots", "{\"title\": \"Họp khối lần 1\"}"),
            entry("POST /rounds/{id}/reminders", """
            {"unitIds": ["c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03"], "text": "Đề nghị gửi trước ngày họp khối"}
            """),
            entry("POST /units/{unitId}/pledges", """
            {"awardYear": 2022, "pledger": "PERSON", "name": "Nguyễn Văn Mẫu", "room": "Văn phòng",
             "position": "Chuyên viên", "titles": ["LDTT"]}
            """),
            entry("PUT /pledges/{id}", "{\"position\": \"Chuyên viên\", \"titles\": [\"LDTT\"]}"),
            entry("POST /units/{unitId}/pledges/mine", """
            {"awardYear": 2022, "room": "Văn phòng", "titles": ["LDTT"]}
            """),
            entry("POST /registrations/{id}/readings/{digest}/acceptance", """
            {"rows": [{"table": 1, "row": 2, "code": "LDTT", "holder": "INDIVIDUAL"}],
             "cells": [{"table": 1, "row": 2, "column": 3, "value": "70"}]}
            """),
            entry("POST /registrations/{id}/return", "{\"reason\": \"Xem lại\"}"),
            entry("POST /registrations/{id}/acceptance", "{\"reason\": \"Đồng ý\"}"));

    private Bodies() {}
}

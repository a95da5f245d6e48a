package vn.thidua.systemtests.attack;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.files.FileTree;
import vn.thidua.systemtests.DepartmentFiles;

/**
 * Puts up one of everything that has an id, and notes its name.
 *
 * @param units the unit of each state a registration may be in
 * @param names what was put up, as endpoints call it
 */
record AttackDataBuilder(AttackActors cast, Map<String, String> units, Map<String, String> names) {

    /** Whose pledges, lists, delegations and drafts there are. */
    static final String UNIT = "STC";

    private static final Duration CLOSING = Duration.ofMinutes(2);
    private static final int YEAR = 2024;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ROUNDS = "/api/registration/rounds";
    private static final String CAMPAIGNS = "/api/campaign/campaigns";
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Nguyễn Thị Mẫu", "Văn phòng", "Chuyên viên"), List.of("Trần Văn Mẫu", "Văn phòng", "Chuyên viên"));

    void givesStaffDuties() {
        names.put("today", LocalDate.now(VIETNAM).toString());
        var person =
                AttackActors.find(cast.administrator(), "/api/campaign/people?limit=200", "username", "nguoi.skhcn");
        var duties = Stream.concat(Stream.of("SKHCN"), units.values().stream())
                .map(unit -> "{\"unitId\": \"%s\", \"role\": \"STAFF\", \"from\": \"2022-01-01\", \"to\": null}"
                        .formatted(cast.unitId(unit)))
                .collect(joining(","));
        AttackActors.put(
                cast.administrator(),
                "/api/campaign/people/" + person.get("subject").asString() + "/duties",
                person.get("version").asLong(),
                "{\"duties\": [" + duties + "]}");
    }

    String opensRound() {
        var others = Stream.concat(Stream.of("SKHCN"), units.values().stream()).map(it -> member(it, "MEMBER"));
        var members = Stream.concat(Stream.of(member(AttackActors.HEAD, "HEAD"), member("SKHDT", "DEPUTY")), others)
                .collect(joining(","));
        var bloc = AttackActors.id(cast.administrator()
                .create("/api/campaign/blocs", """
                {"code": "TANCONG", "name": "Khối Thi đua thử quyền", "kind": "KHOI", "members": [%s]}
                """.formatted(members))
                .body());
        names.put("blocs", bloc);
        names.put("blocId", bloc);
        var today = LocalDate.now(VIETNAM);
        var body = """
                {"blocId": "%s", "awardYear": %d, "opensOn": "%s", "closesOn": "%s"}
                """.formatted(bloc, YEAR, today, today.plusDays(10));
        var round = AttackActors.retrying(
                () -> AttackActors.id(cast.head().create(ROUNDS, body).body()));
        names.put("round-open", round);
        var last = AttackActors.find(cast.head(), ROUNDS, "awardYear", "2021")
                .get("id")
                .asString();
        names.put("round-closed", last);
        closes(last);
        return round;
    }

    /** Closing takes hold a minute after it was said. */
    private void closes(String round) {
        await().atMost(CLOSING)
                .until(() -> cast.head()
                        .get(ROUNDS + "/" + round)
                        .get("state")
                        .asString()
                        .equals("CLOSED"));
    }

    private String member(String unit, String role) {
        return "{\"unitId\": \"%s\", \"role\": \"%s\", \"from\": \"2021-01-01\", \"to\": null}"
                .formatted(cast.unitId(unit), role);
    }

    void findsDirectory() {
        var person = AttackActors.find(cast.administrator(), "/api/campaign/people?limit=200", "username", "canbo.stc");
        names.put("people", person.get("subject").asString());
        names.put("subject", person.get("subject").asString());
        names.put("sentUnit", cast.unitId("SNGV"));
        names.put("acceptedUnit", cast.unitId("STTTT"));
        var entry = (ObjectNode)
                cast.officer(UNIT).get("/api/award/catalogue").get("items").get(0);
        names.put("catalogue", AttackActors.id(entry));
        names.put(
                "catalogueEntry",
                entry.without(List.of("id", "version", "code")).toString());
    }

    void makesCampaigns() {
        for (var state : List.of("draft", "launched", "closed")) {
            var id = AttackActors.id(
                    cast.administrator().create(CAMPAIGNS, """
                    {"name": "Phong trào mẫu %s", "level": "PROVINCE", "organiserUnitId": null, "from": "2024-01-01",
                     "to": "2024-12-31", "criteria": ["Thử"]}
                    """.formatted(state)).body());
            names.put("campaign-" + state, id);
            var path = CAMPAIGNS + "/" + id;
            if (!state.equals("draft")) {
                cast.administrator().decide(path, "/launch", "{}");
            }
            if (state.equals("closed")) {
                cast.administrator().decide(path, "/close", "{}");
            }
        }
    }

    void worksInsideTheUnit(String round) {
        var unit = "/api/registration/units/" + cast.unitId(UNIT);
        cast.as(Kind.STAFF, UNIT)
                .create(unit + "/pledges/mine", Examples.body("POST /api/registration/units/{unitId}/pledges/mine"));
        names.put(
                "pledges",
                AttackActors.id(cast.officer(UNIT)
                        .create(unit + "/pledges", Examples.body("POST /api/registration/units/{unitId}/pledges"))
                        .body()));
        // From a day to come on: today the delegate is an officer as any.
        var later = LocalDate.now(VIETNAM).plusDays(7);
        names.put(
                "delegations",
                AttackActors.id(cast.as(Kind.LEADER, UNIT)
                        .create(unit + "/delegations", """
                        {"personId": "%s", "from": "%s", "to": "%s", "reason": "Thử"}
                        """.formatted(names.get("subject"), later, later))
                        .body()));
        cast.head().create(ROUNDS + "/" + round + "/snapshots", "{\"title\": \"Thử\"}");
        var notices = AttackActors.retrying(() -> {
            var items = cast.officer(units.get("returned"))
                    .get("/api/notification/notices")
                    .get("items");
            return items.get(0);
        });
        names.put("notices", AttackActors.id(notices));
    }

    /** A form into the draft, and a list of staff, each waited for. */
    void readsFiles(String draft) {
        try {
            var folder = Files.createTempDirectory("thidua-attack");
            var form = Files.readAllBytes(DepartmentFiles.sampleForm(folder));
            var list = Files.readAllBytes(DepartmentFiles.staffList(folder, PEOPLE));
            var reading =
                    cast.officer(UNIT).upload(RegistrationStates.PATH + draft + "/readings?fileName=a.docx", form);
            names.put("work", AttackActors.id(reading.ok().body()));
            var digest = digest(form);
            names.put("digest-registrations", digest);
            var unit = "/api/registration/units/" + cast.unitId(UNIT);
            cast.officer(UNIT)
                    .upload(unit + "/staff-lists?fileName=a.xlsx&asOf=" + names.get("today"), list)
                    .ok();
            FileTree.delete(folder);
            AttackActors.retrying(
                    () -> cast.officer(UNIT).get(RegistrationStates.PATH + draft + "/readings/" + digest));
            names.put(
                    "staff-lists",
                    AttackActors.id(AttackActors.retrying(() -> cast.officer(UNIT)
                            .get(unit + "/staff-lists")
                            .get("items")
                            .get(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

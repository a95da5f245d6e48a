package vn.thidua.systemtests.attack;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.systemtests.Api;
import vn.thidua.systemtests.WholePlatform.Running;

/**
 * A bloc of its own whose members' registrations stand in every state, and one of everything else that has an id.
 *
 * @param units the unit, by its code, that a state's resource belongs to
 */
record Scene(Running running, Map<String, String> units, Map<String, String> registrations, Map<String, String> names) {

    static final String OPEN = "open";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration CLOSING = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final String HEAD = "VPUBND";
    private static final int YEAR = 2024;
    private static final String UNIT = "STC";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Map<String, String> UNITS = Map.ofEntries(
            entry("draft", UNIT),
            entry("presented", "SNV"),
            entry("signed-off", "STP"),
            entry("submitted", "SNGV"),
            entry("returned", "BDT"),
            entry("accepted", "STTTT"),
            entry("amending", "TTT"),
            entry("amendment-submitted", "VPDDBQH"));
    private static final String REGISTRATIONS = "/api/registration/registrations/";
    private static final String ROUNDS = "/api/registration/rounds";
    private static final String CAMPAIGNS = "/api/campaign/campaigns";

    private static final Map<Running, Scene> SET = new ConcurrentHashMap<>();

    /** Set once for all tests on one platform. */
    static Scene of(Running running) {
        return SET.computeIfAbsent(running, Scene::set);
    }

    private static Scene set(Running running) {
        var scene = new Scene(running, UNITS, new LinkedHashMap<>(), new LinkedHashMap<>());
        scene.names.put("today", LocalDate.now(VIETNAM).toString());
        scene.givesStaffDuties();
        scene.opensRound();
        UNITS.forEach((state, unit) -> scene.registers(state, unit));
        scene.findsDirectory();
        scene.makesCampaigns();
        scene.worksInsideTheUnit();
        return scene;
    }

    /** The unit that what is asked for belongs to. */
    String unitOf(String state) {
        return units.getOrDefault(state, UNIT);
    }

    /** Fills in what stands in braces. */
    String filled(String text, String endpoint, String state) {
        var own = new LinkedHashMap<>(names);
        own.put("unitId", unitId(unitOf(state)));
        own.put("roundId", names.getOrDefault("round-" + state, names.get("round-" + OPEN)));
        own.put("id", idFor(endpoint, state));
        own.put("digest", "0".repeat(64));
        own.put("number", "1");
        own.put("year", "2022");
        var filled = text;
        for (var name : own.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private String idFor(String endpoint, String state) {
        var resource = endpoint.split("/")[3];
        return switch (resource) {
            case "registrations" ->
                registrations.getOrDefault(state, UUID.randomUUID().toString());
            case "rounds" -> names.getOrDefault("round-" + state, names.get("round-" + OPEN));
            case "units" -> unitId(unitOf(state));
            case "campaigns" ->
                names.getOrDefault("campaign-" + state, UUID.randomUUID().toString());
            default -> names.getOrDefault(resource, UUID.randomUUID().toString());
        };
    }

    String unitId(String code) {
        return Objects.requireNonNull(running.demo().units().get(code)).toString();
    }

    Api officer(String unit) {
        return running.as(Objects.requireNonNull(Kind.OFFICER.username(unit)));
    }

    Api leader(String unit) {
        return running.as(Objects.requireNonNull(Kind.LEADER.username(unit)));
    }

    private Api staff() {
        return running.as(Objects.requireNonNull(Kind.STAFF.username(UNIT)));
    }

    private Api administrator() {
        return running.as("quantri");
    }

    private void givesStaffDuties() {
        var person = find(administrator(), "/api/campaign/people?limit=200", "username", "nguoi.skhcn");
        var duties = new StringBuilder();
        List.of("SKHCN", UNIT)
                .forEach(unit -> duties.append(duties.isEmpty() ? "" : ",")
                        .append("{\"unitId\": \"%s\", \"role\": \"STAFF\", \"from\": \"2022-01-01\", \"to\": null}"
                                .formatted(unitId(unit))));
        UNITS.values().stream()
                .filter(it -> !it.equals(UNIT))
                .forEach(unit -> duties.append(
                        ",{\"unitId\": \"%s\", \"role\": \"STAFF\", \"from\": \"2022-01-01\", \"to\": null}"
                                .formatted(unitId(unit))));
        try {
            administrator()
                    .put(
                            "/api/campaign/people/" + person.get("subject").asString() + "/duties",
                            person.get("version").asLong(),
                            "{\"duties\": [" + duties + "]}")
                    .ok();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void opensRound() {
        var members = new StringBuilder();
        members.append(member(HEAD, "HEAD")).append(",").append(member("SKHDT", "DEPUTY"));
        members.append(",").append(member("SKHCN", "MEMBER"));
        UNITS.values().forEach(it -> members.append(",").append(member(it, "MEMBER")));
        var bloc = id(administrator()
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
        names.put(
                "round-" + OPEN,
                patiently(() -> id(officer(HEAD).create(ROUNDS, body).body())));
        var last = find(officer(HEAD), ROUNDS, "awardYear", "2021").get("id").asString();
        names.put("round-closed", last);
        closes(last);
    }

    /** Closing takes hold a minute after it was said. */
    private void closes(String round) {
        await().atMost(CLOSING)
                .until(() -> officer(HEAD)
                        .get(ROUNDS + "/" + round)
                        .get("state")
                        .asString()
                        .equals("CLOSED"));
    }

    private String member(String unit, String role) {
        return "{\"unitId\": \"%s\", \"role\": \"%s\", \"from\": \"2021-01-01\", \"to\": null}"
                .formatted(unitId(unit), role);
    }

    private void registers(String state, String unit) {
        var officer = officer(unit);
        var started = patiently(() -> officer.create(
                ROUNDS + "/" + names.get("round-" + OPEN) + "/registrations",
                "{\"unitId\": \"" + unitId(unit) + "\"}"));
        var id = id(started.body());
        registrations.put(state, id);
        var path = REGISTRATIONS + id;
        saved(officer, path, started.version(), content("Thử quyền"));
        steps(state).forEach(it -> it.on(this, unit, path));
    }

    private static void saved(Api officer, String path, long version, String content) {
        try {
            officer.put(path, version, content).ok();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A decision and who takes it; saving is the one without a name. */
    private record Step(Kind kind, String decision, String body) {

        void on(Scene scene, String unit, String path) {
            var person = scene.running.as(Objects.requireNonNull(kind.username(unit)));
            if (decision.isEmpty()) {
                saved(person, path, person.get(path).get("version").asLong(), body);
            } else {
                patiently(() -> person.decide(path, decision, body));
            }
        }
    }

    private static List<Step> steps(String state) {
        var reason = "{\"reason\": \"Thử quyền\"}";
        var presented = new Step(Kind.OFFICER, "/presentation", "{}");
        var signed = new Step(Kind.LEADER, "/sign-off", "{}");
        var sent = new Step(Kind.OFFICER, "/submission", "{}");
        var accepted = new Step(Kind.HEAD_OFFICER, "/acceptance", reason);
        var amending = new Step(Kind.OFFICER, "/amendment", reason);
        var changed = new Step(Kind.OFFICER, "", content("Thử quyền, sửa"));
        return switch (state) {
            case "presented" -> List.of(presented);
            case "signed-off" -> List.of(signed);
            case "submitted" -> List.of(signed, sent);
            case "returned" -> List.of(signed, sent, new Step(Kind.HEAD_OFFICER, "/return", reason));
            case "accepted" -> List.of(signed, sent, accepted);
            case "amending" -> List.of(signed, sent, accepted, amending);
            case "amendment-submitted" -> List.of(signed, sent, accepted, amending, changed, signed, sent);
            default -> List.of();
        };
    }

    /** What a demo department pledges, without the campaigns, which the services call by ids. */
    private static String content(String work) {
        try {
            var demo = JsonMapper.shared()
                    .readTree(Files.readString(Path.of("..", "deploy", "demo", "registrations", "2022", "stc.json")));
            var content = (ObjectNode) demo.get("content");
            content.putArray("movements")
                    .addObject()
                    .put("name", "Phong trào mẫu")
                    .putNull("campaignId");
            return content.put("professionalWork", work).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findsDirectory() {
        var person = find(administrator(), "/api/campaign/people?limit=200", "username", "canbo.stc");
        names.put("people", person.get("subject").asString());
        names.put("subject", person.get("subject").asString());
        names.put("sentUnit", unitId("SNGV"));
        names.put("acceptedUnit", unitId("STTTT"));
        var entry = (ObjectNode)
                officer(UNIT).get("/api/award/catalogue").get("items").get(0);
        names.put("catalogue", id(entry));
        names.put(
                "catalogueEntry",
                entry.without(List.of("id", "version", "code")).toString());
    }

    private void makesCampaigns() {
        for (var state : List.of("draft", "launched", "closed")) {
            var id = id(administrator().create(CAMPAIGNS, """
                    {"name": "Phong trào mẫu %s", "level": "PROVINCE", "organiserUnitId": null, "from": "2024-01-01",
                     "to": "2024-12-31", "criteria": ["Thử"]}
                    """.formatted(state)).body());
            names.put("campaign-" + state, id);
            var path = CAMPAIGNS + "/" + id;
            if (!state.equals("draft")) {
                administrator().decide(path, "/launch", "{}");
            }
            if (state.equals("closed")) {
                administrator().decide(path, "/close", "{}");
            }
        }
    }

    private void worksInsideTheUnit() {
        var unit = "/api/registration/units/" + unitId(UNIT);
        staff().create(unit + "/pledges/mine", Examples.body("POST /api/registration/units/{unitId}/pledges/mine"));
        names.put(
                "pledges",
                id(officer(UNIT)
                        .create(unit + "/pledges", Examples.body("POST /api/registration/units/{unitId}/pledges"))
                        .body()));
        // From a day to come on: today the delegate is an officer as any.
        var later = LocalDate.now(VIETNAM).plusDays(7);
        names.put(
                "delegations",
                id(leader(UNIT)
                        .create(unit + "/delegations", """
                        {"personId": "%s", "from": "%s", "to": "%s", "reason": "Thử"}
                        """.formatted(names.get("subject"), later, later))
                        .body()));
        officer(HEAD).create(ROUNDS + "/" + names.get("round-" + OPEN) + "/snapshots", "{\"title\": \"Thử\"}");
        var notices = patiently(() -> {
            var items = officer(UNITS.get("returned"))
                    .get("/api/notification/notices")
                    .get("items");
            return Objects.requireNonNull(items.get(0));
        });
        names.put("notices", id(notices));
    }

    private static JsonNode find(Api api, String path, String field, String value) {
        return api.get(path)
                .get("items")
                .valueStream()
                .filter(it -> it.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asString();
    }

    /** A service may not have heard yet what another has told. */
    private static <T> T patiently(Supplier<T> attempt) {
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return attempt.get();
            } catch (AssertionError | NullPointerException e) {
                if (System.nanoTime() > latest) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}

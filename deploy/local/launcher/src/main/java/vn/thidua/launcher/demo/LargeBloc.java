package vn.thidua.launcher.demo;

import static vn.thidua.launcher.demo.DemoPeople.ADMINISTRATOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A bloc as large as they come, every cell of every member's registration filled in; to measure with, not for a demo. */
record LargeBloc(Api api, int members) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ZoneId PEOPLES_DAY = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ROUNDS = "/api/registration/rounds";
    private static final String REGISTRATIONS = "/api/registration/registrations/";
    private static final int YEAR = 2022;

    /** Founds the bloc, opens its round and sends all registrations in; returns the round's id. */
    UUID register() {
        var units = units();
        UUID bloc = bloc(units);
        actForAll(units);
        UUID round = Api.retrying(() -> open(bloc));
        JsonNode form = api.get(ADMINISTRATOR, "%s/%s/form".formatted(ROUNDS, round));
        for (int i = 0; i < units.size(); i++) {
            send(round, units.get(i), content(form, 10 + i % 7));
        }
        return round;
    }

    /** Changes the round, so that its table has to be made again. */
    void endEarlier(UUID round, int time) {
        JsonNode now = api.get(ADMINISTRATOR, "%s/%s".formatted(ROUNDS, round));
        ObjectNode body = JSON.createObjectNode()
                .put(
                        "at",
                        Instant.parse(now.path("closesAt").asString())
                                .minus(Duration.ofHours(1))
                                .toString())
                .put("reason", "Đo thời gian");
        api.post(
                ADMINISTRATOR,
                "%s/%s/closing".formatted(ROUNDS, round),
                "closing:" + time,
                now.path("version").asLong(),
                body);
    }

    private List<UUID> units() {
        var units = new ArrayList<UUID>();
        for (int i = 1; i <= members; i++) {
            String code = "BENCH%02d".formatted(i);
            ObjectNode body = JSON.createObjectNode()
                    .put("code", code)
                    .put("name", "Đơn vị đo số " + i)
                    .put("shortName", "Đơn vị " + i);
            units.add(DirectoryLoader.id(api.post(ADMINISTRATOR, "/api/campaign/units", "unit:" + code, body)));
        }
        return units;
    }

    private UUID bloc(List<UUID> units) {
        ObjectNode body = JSON.createObjectNode()
                .put("code", "BENCH")
                .put("name", "Khối đo")
                .put("kind", "KHOI");
        var seats = body.putArray("members");
        units.forEach(it -> seats.addObject()
                .put("unitId", it.toString())
                .put("role", it.equals(units.getFirst()) ? "HEAD" : "MEMBER")
                .put("from", "2020-01-01")
                .putNull("to"));
        return DirectoryLoader.id(api.post(ADMINISTRATOR, "/api/campaign/blocs", "bloc:BENCH", body));
    }

    /** One person works for all units, and leads them too: what is measured does not depend on who fills in what. */
    private void actForAll(List<UUID> units) {
        UUID subject = DemoPeople.subject(ADMINISTRATOR);
        JsonNode person = api.list(ADMINISTRATOR, "/api/campaign/people").stream()
                .filter(it -> it.path("username").asString().equals(ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        ObjectNode body = JSON.createObjectNode();
        var duties = body.putArray("duties");
        duties.addObject()
                .putNull("unitId")
                .put("role", "PROVINCE_ADMIN")
                .put("from", "2020-01-01")
                .putNull("to");
        for (var role : List.of("OFFICER", "LEADER")) {
            units.forEach(it -> duties.addObject()
                    .put("unitId", it.toString())
                    .put("role", role)
                    .put("from", "2020-01-01")
                    .putNull("to"));
        }
        api.put(
                ADMINISTRATOR,
                "/api/campaign/people/%s/duties".formatted(subject),
                person.path("version").asLong(),
                body);
    }

    private UUID open(UUID bloc) {
        LocalDate today = LocalDate.now(PEOPLES_DAY);
        ObjectNode body = JSON.createObjectNode()
                .put("blocId", bloc.toString())
                .put("awardYear", YEAR)
                .put("opensOn", today.toString())
                .put("closesOn", today.plusDays(60).toString());
        return DirectoryLoader.id(api.post(ADMINISTRATOR, ROUNDS, "round:BENCH", body));
    }

    private void send(UUID round, UUID unit, ObjectNode content) {
        ObjectNode body = JSON.createObjectNode().put("unitId", unit.toString());
        String path = REGISTRATIONS
                + DirectoryLoader.id(Api.retrying(() -> api.post(
                        ADMINISTRATOR, "%s/%s/registrations".formatted(ROUNDS, round), "start:" + unit, body)));
        Api.retrying(() -> api.put(ADMINISTRATOR, path, 1, content));
        for (var step : List.of("sign-off", "submission")) {
            Api.retrying(() -> api.post(
                    ADMINISTRATOR,
                    "%s/%s".formatted(path, step),
                    step + unit,
                    api.get(ADMINISTRATOR, path).path("version").asLong(),
                    JSON.createObjectNode()));
        }
    }

    private static ObjectNode content(JsonNode form, int count) {
        ObjectNode content = JSON.createObjectNode()
                .put("heading", "BẢN ĐĂNG KÝ THI ĐUA NĂM " + YEAR)
                .put("preamble", "Hưởng ứng phong trào thi đua do tỉnh phát động. ".repeat(10))
                .put("professionalWork", "Hoàn thành xuất sắc nhiệm vụ được giao. ".repeat(10))
                .put("staffCount", 400)
                .put("collectiveCount", 40);
        content.putArray("solutions").add("Đổi mới cách làm. ".repeat(10));
        content.putArray("campaigns");
        var lines = content.putArray("lines");
        for (var row : form.path("rows")) {
            ObjectNode line = lines.addObject().put("code", row.path("code").asString());
            for (var subject : row.path("subjects")) {
                line.putObject(subject.asString().equals("COLLECTIVE") ? "collective" : "individual")
                        .put("quantity", Integer.toString(count))
                        .put("ratio", "%d %%".formatted(count));
            }
        }
        return content;
    }
}

package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.test.Responses.json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;

/** A bloc of many members and a form of twenty rows, of a year far from the other tests'; one person works for all units. */
final class LargeBloc {

    static final int YEAR = 2031;
    static final int TITLES = 20;
    static final String OLD_ROW = "ROW_OLD";
    static final String ROUNDS = "/api/registration/rounds/";
    static final String REGISTRATIONS = "/api/registration/registrations/";

    private static final JsonMapper JSON = JsonMapper.shared();

    final UUID bloc = UUID.randomUUID();
    final List<UUID> units;
    final Http.Session everybody;
    final Http.Session headOfficer;
    final Http.Session member;
    final Http.Session administrator;

    LargeBloc(Http http, int members) {
        units = IntStream.range(0, members).mapToObj(_ -> UUID.randomUUID()).toList();
        everybody = personOf(http, units, "Người mẫu của mọi đơn vị");
        headOfficer = personOf(http, units.subList(0, 1), "Cán bộ mẫu khối trưởng");
        member = personOf(http, units.subList(members - 1, members), "Cán bộ mẫu thành viên");
        administrator = http.asAdministrator();
        for (int i = 0; i < members; i++) {
            publish(
                    "unit",
                    units.get(i),
                    Map.of(
                            "type",
                            "unit.changed.v1",
                            "unitId",
                            units.get(i),
                            "version",
                            1,
                            "code",
                            "DV%02d".formatted(i),
                            "name",
                            "Đơn vị mẫu số " + i,
                            "shortName",
                            "ĐV " + i));
        }
        publishRows();
        publish(
                "bloc",
                bloc,
                Map.of(
                        "type",
                        "bloc.changed.v1",
                        "blocId",
                        bloc,
                        "version",
                        1,
                        "name",
                        "Khối mẫu lớn",
                        "members",
                        members()));
    }

    /** Opens the year's round for ten days, as soon as everything has been received. */
    UUID openRound(int year, Instant now) {
        var today = VietnamTime.dayOf(now);
        var body = JSON.writeValueAsString(
                Map.of("blocId", bloc, "awardYear", year, "opensOn", today, "closesOn", today.plusDays(10)));
        var opened = new ArrayList<UUID>();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var answer = headOfficer.post("/api/registration/rounds", body, bloc + "-" + year);
            assertThat(answer).hasStatus(201);
            opened.add(UUID.fromString(json(answer).get("id").asString()));
            assertThat(json(headOfficer.get(ROUNDS + opened.getFirst() + "/form"))
                            .get("rows")
                            .size())
                    .isEqualTo(year == YEAR ? TITLES : year < YEAR ? 1 : 0);
        });
        return opened.getFirst();
    }

    /** Sends in a registration with {@code count} in every cell. */
    UUID register(UUID round, UUID unit, int count) {
        var id = start(round, unit);
        var path = REGISTRATIONS + id;
        assertThat(everybody.put(path, content(count), version(path))).hasStatusOk();
        send(path);
        return id;
    }

    UUID start(UUID round, UUID unit) {
        var answer = everybody.post(ROUNDS + round + "/registrations", "{\"unitId\":\"" + unit + "\"}");
        assertThat(answer).hasStatus(201);
        return UUID.fromString(json(answer).get("id").asString());
    }

    /** The leader signs off what stands there, and it goes out. */
    void send(String path) {
        everybody.post(path + "/sign-off", "{}", UUID.randomUUID().toString(), version(path));
        assertThat(everybody.post(path + "/submission", "{}", UUID.randomUUID().toString(), version(path)))
                .hasStatusOk();
    }

    long version(String path) {
        return json(everybody.get(path)).get("version").asLong();
    }

    static String content(int count) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var code : codes()) {
            var target = Map.of("quantity", Integer.toString(count), "ratio", count % 100 + " %");
            lines.add(Map.of("code", code, "collective", target, "individual", target));
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("heading", "BẢN ĐĂNG KÝ THI ĐUA NĂM " + YEAR);
        content.put("preamble", "Hưởng ứng phong trào thi đua. ".repeat(20));
        content.put("professionalWork", "Hoàn thành xuất sắc nhiệm vụ. ".repeat(20));
        content.put("solutions", List.of("Đổi mới cách làm. ".repeat(10), "Nâng cao trách nhiệm. ".repeat(10)));
        content.put("campaigns", List.of());
        content.put("staffCount", 1000);
        content.put("collectiveCount", 500);
        content.put("lines", lines);
        return JSON.writeValueAsString(content);
    }

    private static List<String> codes() {
        return IntStream.rangeClosed(1, TITLES).mapToObj("ROW_%02d"::formatted).toList();
    }

    /** These rows are in force in one year or the one before, so that no other test sees them. */
    private static void publishRows() {
        codes().forEach(it -> publishRow(it, YEAR));
        publishRow(OLD_ROW, YEAR - 1);
    }

    private static void publishRow(String code, int year) {
        var entry = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        var message = new LinkedHashMap<String, Object>();
        message.put("type", "award-catalogue.changed.v1");
        message.put("entryId", entry);
        message.put("version", 1);
        message.put("kind", "TITLE");
        message.put("subjects", List.of("COLLECTIVE", "INDIVIDUAL"));
        message.put("validFrom", year + "-01-01");
        message.put("validTo", year + "-12-31");
        message.put(
                "formRow", Map.of("order", codes().indexOf(code) + 1, "code", code, "label", code, "labelEn", code));
        publish("award-catalogue", entry, message);
    }

    private List<Map<String, Object>> members() {
        return units.stream()
                .map(it -> Map.<String, Object>of(
                        "unitId", it, "role", it.equals(units.getFirst()) ? "HEAD" : "MEMBER", "from", "2017-01-01"))
                .toList();
    }

    private static Http.Session personOf(Http http, List<UUID> units, String name) {
        var person = UUID.randomUUID();
        var duties = new ArrayList<Map<String, Object>>();
        for (var role : List.of("OFFICER", "LEADER")) {
            units.forEach(it -> duties.add(Map.of("unitId", it, "role", role, "from", "2020-01-01")));
        }
        publish(
                "duty",
                person,
                Map.of("type", "duty.changed.v1", "personId", person, "version", 1, "name", name, "duties", duties));
        return http.as(person, name);
    }

    private static void publish(String topic, UUID key, Map<String, Object> body) {
        TestBroker.publish(topic, key, JSON.writeValueAsString(body));
    }
}

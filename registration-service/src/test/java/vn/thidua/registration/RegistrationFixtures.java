package vn.thidua.registration;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;

/** A bloc of three as other services publish it, with an officer for each, and the official form's rows. */
final class RegistrationFixtures {

    final UUID bloc = UUID.randomUUID();
    final UUID head = UUID.randomUUID();
    final UUID deputy = UUID.randomUUID();
    final UUID unit = UUID.randomUUID();
    final UUID stranger = UUID.randomUUID();
    final UUID campaign = UUID.randomUUID();

    /** Of everybody with a duty. */
    final List<UUID> subjects = new ArrayList<>();

    final Http.Session headOfficer;
    final Http.Session deputyOfficer;
    final Http.Session officer;
    final Http.Session leader;
    final Http.Session outsider;
    final Http.Session nobody;
    final Http.Session administrator;

    private final JsonMapper json = JsonMapper.shared();

    RegistrationFixtures(Http http) {
        headOfficer = officerOf(http, head, "Cán bộ mẫu khối trưởng");
        deputyOfficer = officerOf(http, deputy, "Cán bộ mẫu khối phó");
        officer = officerOf(http, unit, "Cán bộ mẫu Sở KH&CN");
        leader = personOf(http, unit, "LEADER", "Lãnh đạo mẫu Sở KH&CN");
        outsider = officerOf(http, stranger, "Cán bộ mẫu nơi khác");
        nobody = http.as(UUID.randomUUID(), "Người chưa có nhiệm vụ");
        administrator = http.asAdministrator();
        publish();
    }

    /** Waits until the service knows of everything. */
    void awaitReplicas() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var round = openRound(2019, 0, 1);
            org.assertj.core.api.Assertions.assertThat(leader.get("/api/registration/rounds/" + round))
                    .hasStatusOk();
            var form = json.readTree(officer.get("/api/registration/rounds/" + round + "/form")
                    .getResponse()
                    .getContentAsString());
            org.assertj.core.api.Assertions.assertThat(form.get("rows")).hasSize(17);
        });
    }

    /** Opens the bloc's round of a year, open from some days from now to others; returns its id. */
    UUID openRound(int year, int fromDays, int toDays) {
        var today = VietnamTime.today(Clock.systemUTC());
        var body = json.writeValueAsString(Map.of(
                "blocId",
                bloc,
                "awardYear",
                year,
                "opensOn",
                today.plusDays(fromDays),
                "closesOn",
                today.plusDays(toDays)));
        return id(headOfficer.post("/api/registration/rounds", body, bloc + "-" + year));
    }

    UUID startDraft(UUID round) {
        return id(
                officer.post("/api/registration/rounds/" + round + "/registrations", "{\"unitId\":\"" + unit + "\"}"));
    }

    static UUID id(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return UUID.fromString(JsonMapper.shared()
                    .readTree(answer.getResponse().getContentAsString())
                    .get("id")
                    .asString());
        } catch (java.io.UnsupportedEncodingException | NullPointerException e) {
            throw new AssertionError(
                    "no id in the answer: " + answer.getResponse().getStatus(), e);
        }
    }

    /** The unit's leader signs what is saved: the registration's next version. */
    void signOff(UUID registration, long version) {
        var path = "/api/registration/registrations/" + registration + "/sign-off";
        org.assertj.core.api.Assertions.assertThat(
                        leader.post(path, "{}", "sign-off-" + registration + "-" + version, version))
                .hasStatusOk();
    }

    private Http.Session officerOf(Http http, UUID unit, String name) {
        return personOf(http, unit, "OFFICER", name);
    }

    private Http.Session personOf(Http http, UUID unit, String role, String name) {
        var person = UUID.randomUUID();
        subjects.add(person);
        publishPerson(person, 1, unit, role, name);
        return http.as(person, name);
    }

    void publishPerson(UUID person, long version, UUID unit, String role, String name) {
        var duty = Map.of("unitId", unit, "role", role, "from", "2020-01-01");
        publish(
                "duty",
                person,
                Map.of(
                        "type",
                        "duty.changed.v1",
                        "personId",
                        person,
                        "version",
                        version,
                        "name",
                        name,
                        "duties",
                        List.of(duty)));
    }

    private void publish() {
        publishUnit(head, "VPUBND", "Văn phòng UBND tỉnh");
        publishUnit(deputy, "SKHDT", "Sở Kế hoạch và Đầu tư");
        publishUnit(unit, "SKHCN", "Sở Khoa học và Công nghệ");
        publishUnit(stranger, "KHAC", "Đơn vị ngoài khối");
        var members = List.of(member(head, "HEAD"), member(deputy, "DEPUTY"), member(unit, "MEMBER"));
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
                        "code",
                        "TMTH",
                        "name",
                        "Khối Thi đua các cơ quan tham mưu tổng hợp",
                        "kind",
                        "KHOI",
                        "members",
                        members));
        publish(
                "campaign",
                campaign,
                Map.of(
                        "type",
                        "campaign.changed.v1",
                        "campaignId",
                        campaign,
                        "version",
                        1,
                        "name",
                        "Đẩy mạnh chương trình chuyển đổi số"));
        for (var row : Sample.form().rows()) {
            publishRow(
                    row.order(),
                    row.code(),
                    row.group().name(),
                    row.subjects().stream().map(Enum::name).toList());
        }
    }

    private void publishUnit(UUID id, String code, String name) {
        publish(
                "unit",
                id,
                Map.of(
                        "type",
                        "unit.changed.v1",
                        "unitId",
                        id,
                        "version",
                        1,
                        "code",
                        code,
                        "name",
                        name,
                        "shortName",
                        code,
                        "organisation",
                        code));
    }

    private void publishRow(int order, String code, String kind, List<String> subjects) {
        var entry = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var row = Map.of("order", order, "code", code, "label", code, "labelEn", code);
        publish(
                "award-catalogue",
                entry,
                Map.of(
                        "type",
                        "award-catalogue.changed.v1",
                        "entryId",
                        entry,
                        "version",
                        1,
                        "code",
                        code,
                        "kind",
                        kind,
                        "subjects",
                        subjects,
                        "validFrom",
                        LocalDate.of(2004, 7, 1),
                        "validTo",
                        LocalDate.of(2029, 12, 31),
                        "formRow",
                        row));
    }

    private static Map<String, Object> member(UUID unit, String role) {
        return Map.of("unitId", unit, "role", role, "from", "2017-01-01");
    }

    private void publish(String topic, UUID key, Map<String, @Nullable Object> body) {
        TestBroker.publish(topic, key, json.writeValueAsString(body));
    }
}

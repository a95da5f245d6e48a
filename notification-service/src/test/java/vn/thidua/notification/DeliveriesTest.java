package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.notification.NotificationFixtures.Officer;
import vn.thidua.platform.test.Http;

/** Whether reminders have arrived, as those see it who sent them. */
@NotificationTest
class DeliveriesTest {

    private static final String API = "/api/notification";

    private final UUID round = UUID.randomUUID();
    private final UUID science = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();

    private final NotificationFixtures office;
    private final Http http;

    DeliveriesTest(@Autowired NotificationFixtures office, @Autowired Http http) {
        this.office = office;
        this.http = http;
    }

    @Test
    void aReminderReachesTheUnitAndItsSenderSeesWhenItWasRead() {
        var sender = office.officerOf(head);
        var lan = office.officerOf(science);
        var minh = office.officerOf(science);
        var reminder = remind(science, head);

        var notice =
                await().until(() -> items(lan, "/notices"), it -> !it.isEmpty()).getFirst();
        assertThat(notice.at("/kind").asString()).isEqualTo("REMINDER");
        assertThat(notice.at("/params/text").asString()).isNotEmpty();
        assertThat(notice.at("/params/until").isString()).isTrue();
        assertThat(notice.at("/link/roundId").asString()).isEqualTo(round.toString());
        assertThat(notice.has("origin")).isFalse();

        var delivered = only(deliveries(sender));
        assertThat(delivered.at("/noticeId")).isEqualTo(notice.at("/id"));
        assertThat(delivered.at("/kind").asString()).isEqualTo("REMINDER");
        assertThat(delivered.at("/reminderId").asString()).isEqualTo(reminder.toString());
        assertThat(delivered.at("/unitId").asString()).isEqualTo(science.toString());
        assertThat(Instant.parse(delivered.at("/deliveredAt").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(delivered.at("/readAt").isNull()).isTrue();
        assertThat(delivered.at("/readers").asInt()).isZero();

        for (var reader : List.of(lan, lan, minh)) {
            office.session(reader).post(API + "/notices/" + notice.at("/id").asString() + "/reading", "");
        }
        var read = only(deliveries(sender));
        assertThat(Instant.parse(read.at("/readAt").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(read.at("/readers").asInt()).isEqualTo(2);
    }

    @Test
    void onlyTheSendersAndAdministratorsSeeDeliveries() {
        var lan = office.officerOf(science);
        remind(science, head);
        await().until(() -> items(lan, "/notices"), it -> !it.isEmpty());

        assertThat(deliveries(lan)).isEmpty();
        assertThat(deliveries(office.officerOf(UUID.randomUUID()))).isEmpty();
        assertThat(deliveries(new Officer(UUID.randomUUID()))).isEmpty();
        assertThat(items(http.asAdministrator().get(API + "/deliveries?roundId=" + round)))
                .hasSize(1);
    }

    @Test
    void whatAnAdministratorSentAdministratorsSee() {
        var lan = office.officerOf(science);
        remind(science, null);
        await().until(() -> items(lan, "/notices"), it -> !it.isEmpty());

        assertThat(deliveries(office.officerOf(head))).isEmpty();
        assertThat(items(http.asAdministrator().get(API + "/deliveries?roundId=" + round)))
                .hasSize(1);
    }

    @Test
    void aPersonOfTheStaffHasNeitherInboxNorDeliveriesOfTheUnit() {
        var lan = office.officerOf(science, head);
        var staff = office.staffOf(science, head);
        remind(science, head);
        await().until(() -> items(lan, "/notices"), it -> !it.isEmpty());

        assertThat(items(staff, "/notices")).isEmpty();
        assertThat(deliveries(staff)).isEmpty();
    }

    @Test
    void aRoundMustBeNamed() {
        var officer = office.session(office.officerOf(head));

        assertThat(officer.get(API + "/deliveries")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(officer.get(API + "/deliveries?roundId=x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private UUID remind(UUID unit, @Nullable UUID sender) {
        return office.remind(round, unit, sender);
    }

    private List<JsonNode> deliveries(Officer officer) {
        return items(officer, "/deliveries?roundId=" + round);
    }

    private List<JsonNode> items(Officer officer, String path) {
        return items(office.session(officer).get(API + path));
    }

    private static List<JsonNode> items(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared()
                .readTree(answer.getMvcResult().getResponse().getContentAsByteArray())
                .at("/items")
                .valueStream()
                .toList();
    }

    private static JsonNode only(List<JsonNode> some) {
        assertThat(some).hasSize(1);
        return some.getFirst();
    }
}

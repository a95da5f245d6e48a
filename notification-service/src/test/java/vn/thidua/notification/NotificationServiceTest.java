package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.notification.NotificationFixtures.Officer;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;

/** From Kafka to the inbox. */
@NotificationTest
class NotificationServiceTest {

    private static final String NOTICES = "/api/notification/notices";
    private static final String PARKED = "/api/notification/operations/parked";
    private static final String DEAD_LETTERS = "/api/notification/operations/dead-letters";

    @Autowired
    NotificationFixtures office;

    @Autowired
    Http http;

    @Autowired
    FailingNotices notices;

    private final UUID science = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();
    private Officer scienceOfficer;
    private Officer headOfficer;

    @BeforeEach
    void people() {
        scienceOfficer = office.officerOf(science);
        headOfficer = office.officerOf(head);
    }

    @Test
    void anOpenedRoundReachesEveryMemberAndTheHead() {
        var round = UUID.randomUUID();

        office.open(round, 1, head, science, UUID.randomUUID());

        assertThat(inbox(headOfficer, 1)).hasSize(1);
        var notice = inbox(scienceOfficer, 1).getFirst();
        assertThat(notice.at("/kind").asString()).isEqualTo("ROUND_OPENED");
        assertThat(notice.at("/unitId").asString()).isEqualTo(science.toString());
        assertThat(notice.at("/params/blocName").asString()).isEqualTo("Khối Thi đua các cơ quan tham mưu tổng hợp");
        assertThat(notice.at("/params/awardYear").asInt()).isEqualTo(2022);
        assertThat(notice.at("/params/closesOn").asString()).isEqualTo("2022-03-31");
        assertThat(notice.at("/link/roundId").asString()).isEqualTo(round.toString());
        assertThat(notice.at("/link/registrationId").isNull()).isTrue();
        assertThat(notice.at("/read").asBoolean()).isFalse();
    }

    @Test
    void aSubmissionReachesItsJudgeAndIsConfirmedToTheUnit() {
        office.submit(registration, 7, science, head);

        assertThat(inbox(headOfficer, 1)).singleElement().satisfies(it -> {
            assertThat(it.at("/kind").asString()).isEqualTo("REGISTRATION_SUBMITTED");
            assertThat(it.at("/unitId").asString()).isEqualTo(head.toString());
            assertThat(it.at("/params/unitId").asString()).isEqualTo(science.toString());
            assertThat(it.at("/params/unitName").asString()).isEqualTo("Sở Khoa học và Công nghệ");
            assertThat(it.at("/at").asString()).isEqualTo("2022-03-14T02:30:00Z");
            assertThat(it.at("/link/registrationId").asString()).isEqualTo(registration.toString());
        });
        assertThat(inbox(scienceOfficer, 1)).singleElement().satisfies(it -> {
            assertThat(it.at("/unitId").asString())
                    .isEqualTo(it.at("/params/unitId").asString());
            assertThat(it.at("/params/receiptNumber").asString()).isEqualTo("DK2022-SKHCN-01-3F9A");
        });
    }

    @Test
    void aJudgementReachesTheUnitWithItsReasonAndNobodyElse() {
        office.move("returned", registration, 8, science, head);
        office.move("accepted", registration, 10, science, head);

        var found = inbox(scienceOfficer, 2);

        assertThat(found)
                .extracting(it -> it.at("/kind").asString())
                .containsExactly("REGISTRATION_ACCEPTED", "REGISTRATION_RETURNED");
        assertThat(found.getLast().at("/params/reason").asString())
                .isEqualTo("Đề nghị xem lại số lượng chiến sĩ thi đua cơ sở.");
        assertThat(inbox(headOfficer, 0)).isEmpty();
    }

    @Test
    void whatIsPublishedTwiceLateOrOutOfOrderMakesEachNoticeOnce() {
        office.move("accepted", registration, 10, science, head);
        office.submit(registration, 7, science, head);
        office.move("returned", registration, 8, science, head);
        office.submit(registration, 7, science, head);
        office.move("accepted", registration, 10, science, head);
        settle();

        assertThat(inbox(scienceOfficer, 3))
                .extracting(it -> it.at("/kind").asString())
                .containsExactly("REGISTRATION_ACCEPTED", "REGISTRATION_RETURNED", "REGISTRATION_SUBMITTED");
        assertThat(inbox(headOfficer, 1)).hasSize(1);
    }

    @Test
    void whatIsSubmittedAgainAfterAReturnIsAnotherNotice() {
        office.submit(registration, 7, science, head);
        office.move("returned", registration, 8, science, head);
        office.submit(registration, 9, science, head);

        assertThat(inbox(headOfficer, 2)).hasSize(2);
    }

    @Test
    void aTypeTheInboxDoesNotKnowYetIsKeptAndHoldsNobodyUp() {
        TestBroker.publish(
                "registration", registration, "{\"type\":\"registration.withdrawn.v1\",\"version\":4,\"x\":{}}");
        TestBroker.publish("round", registration, "{\"type\":\"round.postponed.v1\",\"version\":4,\"x\":{}}");
        office.submit(registration, 7, science, head);

        assertThat(inbox(scienceOfficer, 1)).hasSize(1);
    }

    @Test
    void aDutyReceivedAfterTheNoticeShowsItAllTheSame() {
        office.submit(registration, 7, science, head);
        inbox(scienceOfficer, 1);

        var late = office.officerOf(science, head);

        assertThat(inbox(late, 2)).hasSize(2);
    }

    @Test
    void readingIsKeptPerPerson() {
        var colleague = office.officerOf(science);
        office.submit(registration, 7, science, head);
        var id = inbox(scienceOfficer, 1).getFirst().at("/id").asString();

        for (int time = 0; time < 2; time++) {
            assertThat(office.session(scienceOfficer).post(NOTICES + "/" + id + "/reading", ""))
                    .hasStatus(HttpStatus.NO_CONTENT);
        }

        assertThat(inbox(scienceOfficer, 1).getFirst().at("/read").asBoolean()).isTrue();
        assertThat(inbox(colleague, 1).getFirst().at("/read").asBoolean()).isFalse();
        assertThat(unread(scienceOfficer)).isZero();
        assertThat(unread(colleague)).isEqualTo(1);
    }

    @Test
    void allCanBeReadAtOnce() {
        office.submit(registration, 7, science, head);
        office.move("returned", registration, 8, science, head);
        inbox(scienceOfficer, 2);
        assertThat(unread(scienceOfficer)).isEqualTo(2);

        assertThat(office.session(scienceOfficer).post(NOTICES + "/reading", ""))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(unread(scienceOfficer)).isZero();
        assertThat(unread(headOfficer)).isEqualTo(1);
    }

    @Test
    void theInboxIsPagedByKey() {
        for (int version = 1; version <= 5; version++) {
            office.move("returned", registration, version, science, head);
        }
        var whole = inbox(scienceOfficer, 5);

        var paged = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = read(office.session(scienceOfficer).get(NOTICES + "?limit=2" + next));
            page.at("/items").forEach(paged::add);
            next = page.at("/next").isNull() ? "" : "&after=" + page.at("/next").asString();
        } while (!next.isEmpty());

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void parametersThatAreNoneAreRefused() {
        for (var query : List.of(
                "?limit=0",
                "?limit=201",
                "?limit=x",
                "?after=x",
                "?after=_",
                "?after=1_x",
                "?after=99999999999999999999_" + science)) {
            assertThat(office.session(scienceOfficer).get(NOTICES + query))
                    .as(query)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("parameter-invalid");
        }
        assertThat(office.session(scienceOfficer).post(NOTICES + "/x/reading", ""))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whatCannotBeDecodedGoesToTheDeadLettersAndHoldsNobodyUp() {
        var unreadable = UUID.randomUUID();
        TestBroker.publish("registration", unreadable, "{\"type\":\"registration.submitted.v1\",\"unitId\":\"?\"}");
        var incomplete = UUID.randomUUID();
        TestBroker.publish("round", incomplete, "{\"type\":\"round.opened.v1\",\"version\":1}");
        office.submit(registration, 7, science, head);

        assertThat(inbox(scienceOfficer, 1)).hasSize(1);
        await().until(() -> kept(DEAD_LETTERS, unreadable).size() == 1);
        await().until(() -> kept(DEAD_LETTERS, incomplete).size() == 1);
    }

    @Test
    void whatFailsAgainAndAgainIsParkedAndReplayedByAnOperator() {
        notices.breakFor(registration);
        office.submit(registration, 7, science, head);
        var parked = await().atMost(Duration.ofSeconds(20))
                .until(() -> kept(PARKED, registration), it -> !it.isEmpty())
                .getFirst();
        notices.mend(registration);
        office.move("returned", registration, 8, science, head);
        assertThat(inbox(scienceOfficer, 1)).hasSize(1);

        assertThat(http.asAdministrator().post(PARKED + "/" + parked + "/replay", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.messages")
                .isEqualTo(1);

        assertThat(inbox(scienceOfficer, 2)).hasSize(2);
        assertThat(kept(PARKED, registration)).isEmpty();
    }

    private List<String> kept(String path, UUID key) {
        var found = new ArrayList<String>();
        for (var item : read(http.asAdministrator().get(path + "?limit=200")).at("/items")) {
            if (item.at("/key").asString().equals(key.toString())) {
                found.add(item.at("/id").asString());
            }
        }
        return found;
    }

    /** Waits until everything published so far has been read. */
    private void settle() {
        var somewhere = UUID.randomUUID();
        var witness = office.officerOf(somewhere);
        office.submit(registration, 99, somewhere, somewhere);
        inbox(witness, 1);
    }

    private List<JsonNode> inbox(Officer officer, int expected) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> read(office.session(officer).get(NOTICES))
                                .at("/items")
                                .valueStream()
                                .toList(),
                        it -> it.size() >= expected);
    }

    private int unread(Officer officer) {
        return read(office.session(officer).get(NOTICES + "/unread"))
                .at("/unread")
                .asInt();
    }

    private static JsonNode read(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return JsonMapper.shared().readTree(result.getMvcResult().getResponse().getContentAsByteArray());
    }
}

package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.AccessProbe;
import vn.thidua.platform.test.Http;

/** Who gets access where, for every endpoint. */
@NotificationTest
class AccessTest {

    private static final String API = "/api/notification";

    @Autowired
    NotificationFixtures office;

    @Autowired
    Http http;

    @Autowired
    AccessProbe probe;

    @TestFactory
    Stream<DynamicTest> onlyAValidTokenForThisServiceIsLetIn() {
        return probe.stayShutWithoutAValidToken();
    }

    /** As a browser's EventSource asks, which accepts no problem. */
    @Test
    void whoListensWithoutATokenHearsWhyNot() {
        assertThat(http.anonymous()
                        .request(HttpMethod.GET, API + "/stream")
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-signed-in");
    }

    @Test
    void anotherUnitsNoticeIsAsUnknownAsOneThatIsNotThere() {
        var science = UUID.randomUUID();
        var officer = office.officerOf(science);
        var stranger = office.officerOf(UUID.randomUUID());
        office.submit(UUID.randomUUID(), 7, science, UUID.randomUUID());
        var id = firstNotice(officer);

        assertThat(office.session(stranger).get(API + "/notices"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        requireUnknown(office.session(stranger).post(API + "/notices/" + id + "/reading", ""), id);
        var nowhere = UUID.randomUUID().toString();
        requireUnknown(office.session(stranger).post(API + "/notices/" + nowhere + "/reading", ""), nowhere);
        office.session(stranger).post(API + "/notices/reading", "");
        assertThat(office.session(officer).get(API + "/notices/unread"))
                .bodyJson()
                .extractingPath("$.unread")
                .isEqualTo(1);
    }

    @Test
    void whoHasNoDutyHasAnEmptyInbox() {
        var science = UUID.randomUUID();
        var officer = office.officerOf(science);
        var nobody = new NotificationFixtures.Officer(UUID.randomUUID());
        office.submit(UUID.randomUUID(), 7, science, UUID.randomUUID());
        var id = firstNotice(officer);

        assertThat(office.session(nobody).get(API + "/notices"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(office.session(nobody).get(API + "/notices/unread"))
                .bodyJson()
                .extractingPath("$.unread")
                .isEqualTo(0);
        requireUnknown(office.session(nobody).post(API + "/notices/" + id + "/reading", ""), id);
        assertThat(office.session(nobody).post(API + "/notices/reading", "")).hasStatus(HttpStatus.NO_CONTENT);
        requireUnknown(http.asAdministrator().post(API + "/notices/" + id + "/reading", ""), id);
    }

    @Test
    void whoLosesTheDutyLosesTheInboxAtOnce() {
        var science = UUID.randomUUID();
        var officer = office.officerOf(science);
        office.submit(UUID.randomUUID(), 7, science, UUID.randomUUID());
        var id = firstNotice(officer);

        office.give(officer, 2);

        assertThat(office.session(officer).get(API + "/notices"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        requireUnknown(office.session(officer).post(API + "/notices/" + id + "/reading", ""), id);
    }

    @Test
    void whatIsParkedIsTheOperatorsBusiness() {
        var officer = office.officerOf(UUID.randomUUID());

        assertThat(office.session(officer).get(API + "/operations/parked"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-allowed");
        assertThat(office.session(officer).post(API + "/operations/parked/round-0-0/replay", ""))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.asAdministrator().get(API + "/operations/parked")).hasStatusOk();
    }

    private static void requireUnknown(MvcTestResult result, String id) {
        assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("notice-unknown");
        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo("there is nothing with id " + id);
    }

    private String firstNotice(NotificationFixtures.Officer officer) {
        return await().until(
                        () -> tools.jackson.databind.json.JsonMapper.shared()
                                .readTree(office.session(officer)
                                        .get(API + "/notices")
                                        .getMvcResult()
                                        .getResponse()
                                        .getContentAsByteArray())
                                .at("/items/0/id")
                                .asString(""),
                        it -> !it.isEmpty());
    }
}

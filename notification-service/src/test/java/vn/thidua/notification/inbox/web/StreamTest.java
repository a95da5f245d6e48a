package vn.thidua.notification.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.notification.NotificationFixtures;
import vn.thidua.notification.NotificationFixtures.Officer;
import vn.thidua.notification.NotificationTest;
import vn.thidua.platform.test.TokenIssuer;

/** The inbox live, over a real connection. */
@NotificationTest
class StreamTest {

    private static final Duration SHORTLY = Duration.ofMillis(300);

    @LocalServerPort
    int port;

    @Autowired
    NotificationFixtures office;

    @Autowired
    MeterRegistry meters;

    private final UUID science = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();

    /** What other tests have left open is found by the next heartbeat. */
    @BeforeEach
    void awaitRoom() {
        await().until(() -> openStreams() == 0);
    }

    @Test
    void eachNewNoticeIsSentInFull() {
        var officer = office.officerOf(science);
        try (var tab = EventStream.of(port, officer)) {
            assertThat(tab.response().statusCode()).isEqualTo(200);
            assertThat(tab.response().headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
            assertThat(tab.response().headers().firstValue("X-Accel-Buffering")).hasValue("no");
            assertThat(tab.response().headers().firstValue("Cache-Control")).hasValue("no-store");
            tab.ready();

            office.move("returned", registration, 8, science, head);

            var notice = tab.next("notice").data();
            assertThat(notice.at("/kind").asString()).isEqualTo("REGISTRATION_RETURNED");
            assertThat(notice.at("/unitId").asString()).isEqualTo(science.toString());
            assertThat(notice.at("/params/reason").asString())
                    .isEqualTo("Đề nghị xem lại số lượng chiến sĩ thi đua cơ sở.");
            assertThat(notice.at("/at").asString()).isEqualTo("2022-03-15T03:00:00Z");
            assertThat(notice.at("/read").asBoolean()).isFalse();
            assertThat(unread(officer)).isEqualTo(1);

            office.move("accepted", registration, 10, science, head);

            assertThat(tab.next("notice").data().at("/kind").asString()).isEqualTo("REGISTRATION_ACCEPTED");
            assertThat(unread(officer)).isEqualTo(2);
        }
    }

    @Test
    void whatIsPublishedTwiceComesOnce() {
        var officer = office.officerOf(science);
        try (var tab = EventStream.of(port, officer).ready()) {
            office.submit(registration, 7, science, head);
            office.submit(registration, 7, science, head);
            tab.next("notice");

            assertThat(tab.isQuietFor(Duration.ofMillis(1500))).isTrue();
            assertThat(unread(officer)).isEqualTo(1);
        }
    }

    @Test
    void readingInOneTabIsSeenInTheOther() {
        var officer = office.officerOf(science);
        try (var one = EventStream.of(port, officer).ready();
                var other = EventStream.of(port, officer).ready()) {
            office.move("returned", registration, 8, science, head);
            office.move("accepted", registration, 10, science, head);
            var id = one.next("notice").data().at("/id").asString();
            one.next("notice");

            office.session(officer).post("/api/notification/notices/" + id + "/reading", "");

            one.next("changed");
            other.next("changed");
            assertThat(unread(officer)).isEqualTo(1);

            office.session(officer).post("/api/notification/notices/reading", "");

            one.next("changed");
            other.next("changed");
            assertThat(unread(officer)).isZero();
        }
    }

    @Test
    void anotherUnitsNewsAreNotReceived() {
        try (var tab = EventStream.of(port, office.officerOf(science)).ready();
                var stranger = EventStream.of(port, office.officerOf(UUID.randomUUID()))
                        .ready()) {
            office.move("returned", registration, 8, science, head);

            tab.next("notice");
            assertThat(stranger.isQuietFor(SHORTLY)).isTrue();
        }
    }

    @Test
    void aDutyCountsFromTheMomentItIsReceived() {
        var officer = office.officerOf();
        office.move("returned", registration, 8, science, head);
        try (var tab = EventStream.of(port, officer).ready()) {
            office.give(officer, 2, science);
            tab.next("changed");
            assertThat(unread(officer)).isEqualTo(1);

            office.give(officer, 3);
            office.move("accepted", registration, 10, science, head);
            tab.next("changed");
            assertThat(unread(officer)).isZero();
            assertThat(tab.isQuietFor(SHORTLY)).isTrue();
        }
    }

    @Test
    void aStreamEndsWithItsToken() {
        var officer = office.officerOf(science);
        var expiry = Instant.now().plusSeconds(2);
        var token = TokenIssuer.shared()
                .token(
                        officer.subject(),
                        "Cán bộ mẫu",
                        "notification-service",
                        it -> it.expirationTime(Date.from(expiry)));
        try (var tab = EventStream.withToken(port, token).ready()) {
            await().atMost(Duration.ofSeconds(30)).until(tab::hasEnded);

            assertThat(Instant.now()).isAfterOrEqualTo(expiry.truncatedTo(ChronoUnit.SECONDS));
            assertThat(tab.comesBackAfter()).isBetween(500, 3000);
        }
        try (var tab = EventStream.of(port, officer).ready()) {
            assertThat(tab.hasEnded()).isFalse();
        }
    }

    @Test
    void aHeartbeatComesWhenNothingElseDoes() {
        try (var tab = EventStream.of(port, office.officerOf(science)).ready()) {
            tab.awaitLine(":");
        }
    }

    @Test
    void aStreamWhoseReaderIsGoneIsClearedAway() {
        try (var _ = EventStream.of(port, office.officerOf(science)).ready()) {
            assertThat(openStreams()).isEqualTo(1);
        }

        await().until(() -> openStreams() == 0);
    }

    @Test
    void oneTabTooManyEndsThePersonsOldestForAWhile() {
        var officer = office.officerOf(science);
        var tabs = new ArrayList<EventStream>();
        try {
            IntStream.rangeClosed(1, InboxStreams.MOST_OF_A_PERSON)
                    .forEach(_ -> tabs.add(EventStream.of(port, officer).ready()));
            assertThat(tabs).noneMatch(EventStream::hasEnded);

            tabs.add(EventStream.of(port, officer).ready());

            await().until(tabs.getFirst()::hasEnded);
            assertThat(tabs.getFirst().comesBackAfter()).isEqualTo(30_000);
            assertThat(tabs.subList(1, tabs.size())).noneMatch(EventStream::hasEnded);
        } finally {
            tabs.forEach(EventStream::close);
        }
    }

    /** The test's instance has room for forty. */
    @Test
    void moreThanThereIsRoomForAreRefusedAndTheOthersGoOn() {
        var tabs = new ArrayList<EventStream>();
        try {
            IntStream.rangeClosed(1, 40)
                    .forEach(_ -> tabs.add(
                            EventStream.of(port, office.officerOf(science)).ready()));

            try (var refused = EventStream.of(port, office.officerOf(science))) {
                assertThat(refused.response().statusCode()).isEqualTo(503);
                assertThat(refused.response().headers().firstValue("Problem-Code"))
                        .hasValue("streams-full");
                assertThat(refused.response().headers().firstValue("Retry-After"))
                        .isPresent();
            }

            office.move("returned", registration, 8, science, head);
            tabs.forEach(it -> it.next("notice"));
            tabs.removeFirst().close();
            await().until(() -> {
                try (var another = EventStream.of(port, office.officerOf(science))) {
                    return another.response().statusCode() == 200;
                }
            });
        } finally {
            tabs.forEach(EventStream::close);
        }
    }

    private int unread(Officer officer) {
        return office.unread(officer);
    }

    @Test
    void aHeapOf256MegabytesHasRoomForTwoThousandPeople() {
        assertThat(InboxStreams.roomIn(256L << 20)).isGreaterThan(2000);
        assertThat(InboxStreams.roomIn(64L << 20)).isEqualTo(100);
    }

    private double openStreams() {
        return meters.get("thidua.streams.open").gauge().value();
    }
}

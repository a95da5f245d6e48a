package vn.thidua.notification.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.notification.NotificationTest;
import vn.thidua.notification.Office;
import vn.thidua.platform.test.TokenIssuer;

/** The inbox live, over a real connection. */
@NotificationTest
class StreamTest {

    private static final Duration SHORTLY = Duration.ofMillis(300);

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    MeterRegistry meters;

    private final UUID science = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();

    @Test
    void the_count_is_told_at_once_and_after_each_change_and_each_new_notice_in_full() {
        try (var tab = EventStream.of(port, office.officerOf(science))) {
            assertThat(tab.response().statusCode()).isEqualTo(200);
            assertThat(tab.response().headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
            assertThat(tab.response().headers().firstValue("X-Accel-Buffering")).hasValue("no");
            assertThat(tab.nextUnread()).isZero();

            office.move("returned", registration, 8, science, head);

            var notice = tab.next("notice").data();
            assertThat(notice.at("/kind").asString()).isEqualTo("REGISTRATION_RETURNED");
            assertThat(notice.at("/unitId").asString()).isEqualTo(science.toString());
            assertThat(notice.at("/params/reason").asString())
                    .isEqualTo("Đề nghị xem lại số lượng chiến sĩ thi đua cơ sở.");
            assertThat(notice.at("/at").asString()).isEqualTo("2022-03-15T03:00:00Z");
            assertThat(notice.at("/read").asBoolean()).isFalse();
            assertThat(tab.nextUnread()).isEqualTo(1);

            office.move("accepted", registration, 10, science, head);

            assertThat(tab.next("notice").data().at("/kind").asString()).isEqualTo("REGISTRATION_ACCEPTED");
            assertThat(tab.nextUnread()).isEqualTo(2);
        }
    }

    @Test
    void what_is_told_twice_comes_once() {
        try (var tab = EventStream.of(port, office.officerOf(science))) {
            tab.nextUnread();
            office.submit(registration, 7, science, head);
            office.submit(registration, 7, science, head);
            tab.next("notice");

            assertThat(tab.nextUnread()).isEqualTo(1);
            assertThat(tab.isQuietFor(Duration.ofMillis(1500))).isTrue();
        }
    }

    @Test
    void reading_in_one_tab_is_seen_in_the_other() {
        var officer = office.officerOf(science);
        try (var one = EventStream.of(port, officer);
                var other = EventStream.of(port, officer)) {
            one.nextUnread();
            other.nextUnread();
            office.move("returned", registration, 8, science, head);
            office.move("accepted", registration, 10, science, head);
            var id = one.next("notice").data().at("/id").asString();
            one.awaitUnread(2);
            other.awaitUnread(2);

            office.session(officer).post("/api/notification/notices/" + id + "/reading", "");

            assertThat(one.nextUnread()).isEqualTo(1);
            assertThat(other.nextUnread()).isEqualTo(1);

            office.session(officer).post("/api/notification/notices/reading", "");

            assertThat(one.nextUnread()).isZero();
            assertThat(other.nextUnread()).isZero();
        }
    }

    @Test
    void another_units_news_and_a_colleagues_reading_are_not_heard() {
        var colleague = office.officerOf(science);
        try (var tab = EventStream.of(port, office.officerOf(science));
                var stranger = EventStream.of(port, office.officerOf(UUID.randomUUID()))) {
            stranger.nextUnread();
            office.move("returned", registration, 8, science, head);
            tab.awaitUnread(1);

            office.session(colleague).post("/api/notification/notices/reading", "");

            tab.next("notice");
            assertThat(tab.isQuietFor(SHORTLY)).isTrue();
            assertThat(stranger.isQuietFor(SHORTLY)).isTrue();
        }
    }

    @Test
    void a_duty_counts_from_the_moment_it_is_heard_of() {
        var officer = office.officerOf();
        office.move("returned", registration, 8, science, head);
        try (var tab = EventStream.of(port, officer)) {
            assertThat(tab.nextUnread()).isZero();

            office.give(officer, 2, science);
            assertThat(tab.nextUnread()).isEqualTo(1);

            office.give(officer, 3);
            office.move("accepted", registration, 10, science, head);
            assertThat(tab.nextUnread()).isZero();
            assertThat(tab.isQuietFor(SHORTLY)).isTrue();
        }
    }

    @Test
    void a_stream_ends_with_its_token() {
        var officer = office.officerOf(science);
        var expiry = Instant.now().plusSeconds(2);
        var token = TokenIssuer.shared()
                .token(
                        officer.subject(),
                        "Cán bộ mẫu",
                        "notification-service",
                        it -> it.expirationTime(Date.from(expiry)));
        try (var tab = EventStream.withToken(port, token)) {
            tab.awaitLine("retry: 1000");
            tab.nextUnread();

            await().until(tab::hasEnded);

            assertThat(Instant.now()).isBetween(expiry.minusSeconds(1), expiry.plusSeconds(1));
        }
        try (var tab = EventStream.of(port, officer)) {
            assertThat(tab.nextUnread()).isZero();
        }
    }

    @Test
    void a_heartbeat_comes_when_nothing_else_does() {
        try (var tab = EventStream.of(port, office.officerOf(science))) {
            tab.awaitLine(":");
        }
    }

    @Test
    void a_stream_whose_reader_is_gone_is_cleared_away() {
        await().until(() -> openStreams() == 0);
        try (var tab = EventStream.of(port, office.officerOf(science))) {
            tab.nextUnread();
            assertThat(openStreams()).isEqualTo(1);
        }

        await().until(() -> openStreams() == 0);
    }

    @Test
    void one_tab_too_many_ends_the_persons_oldest_for_a_while() {
        var officer = office.officerOf(science);
        var tabs = new ArrayList<EventStream>();
        try {
            IntStream.rangeClosed(1, Streams.MOST_OF_A_PERSON).forEach(_ -> {
                tabs.add(EventStream.of(port, officer));
                tabs.getLast().nextUnread();
            });
            assertThat(tabs).noneMatch(EventStream::hasEnded);

            tabs.add(EventStream.of(port, officer));
            tabs.getLast().nextUnread();

            tabs.getFirst().awaitLine("retry: 30000");
            await().until(tabs.getFirst()::hasEnded);
            assertThat(tabs.subList(1, tabs.size())).noneMatch(EventStream::hasEnded);
        } finally {
            tabs.forEach(EventStream::close);
        }
    }

    private double openStreams() {
        return meters.get("thidua.streams.open").gauge().value();
    }
}

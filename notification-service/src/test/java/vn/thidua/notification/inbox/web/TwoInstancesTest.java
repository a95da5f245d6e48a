package vn.thidua.notification.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.notification.NotificationServiceApplication;
import vn.thidua.notification.NotificationTest;
import vn.thidua.notification.Office;
import vn.thidua.platform.test.ServiceTest;

/** Two instances on one store: only one of them takes a message, and both have people who listen. */
@NotificationTest
class TwoInstancesTest {

    private static final Duration A_SECOND_AND_A_BIT = Duration.ofMillis(2500);

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Test
    void news_reach_who_listens_on_either_and_streams_end_when_an_instance_goes() {
        var science = UUID.randomUUID();
        var officer = office.officerOf(science);
        var second = new SpringApplicationBuilder(NotificationServiceApplication.class)
                .initializers(new ServiceTest.Surroundings())
                .run("--server.port=0");
        var otherPort = Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));

        try (var here = EventStream.of(port, officer);
                var there = EventStream.of(otherPort, officer)) {
            here.nextUnread();
            there.nextUnread();
            for (int count = 1; count <= 4; count++) {
                office.move("returned", UUID.randomUUID(), count, science, science);
                var came = Stream.of(here, there).map(it -> it.next("notice")).toList();
                assertThat(came.getFirst().data()).isEqualTo(came.getLast().data());
                requireSoonAfterEachOther(came);
                here.awaitUnread(count);
                there.awaitUnread(count);
            }

            office.session(officer).post("/api/notification/notices/reading", "");

            requireSoonAfterEachOther(List.of(here.awaitUnread(0), there.awaitUnread(0)));
            assertThat(here.isQuietFor(A_SECOND_AND_A_BIT)).isTrue();
            assertThat(there.isQuietFor(Duration.ZERO)).isTrue();

            var stopped = Instant.now();
            second.close();
            await().until(there::hasEnded);
            assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(here.hasEnded()).isFalse();
        } finally {
            second.close();
        }
    }

    private static void requireSoonAfterEachOther(List<EventStream.Event> came) {
        var apart = Duration.ofNanos(
                Math.abs(came.getFirst().nanos() - came.getLast().nanos()));
        assertThat(apart).isLessThan(A_SECOND_AND_A_BIT);
    }
}

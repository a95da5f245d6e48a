package vn.thidua.notification.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.notification.NotificationFixtures;
import vn.thidua.notification.NotificationServiceApplication;
import vn.thidua.notification.NotificationTest;
import vn.thidua.platform.test.ServiceTest;

/** Two instances on one store: only one of them takes a message, and both have people who listen. */
@NotificationTest
class TwoInstancesTest {

    @LocalServerPort
    int port;

    @Autowired
    NotificationFixtures office;

    @Test
    void newsReachWhoListensOnEitherAndStreamsEndWhenAnInstanceGoes() {
        var science = UUID.randomUUID();
        var officer = office.officerOf(science);
        var second = new SpringApplicationBuilder(NotificationServiceApplication.class)
                .initializers(new ServiceTest.TestEnvironment())
                .run("--server.port=0");
        var otherPort = Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));

        try (var here = EventStream.of(port, officer);
                var there = EventStream.of(otherPort, officer)) {
            here.ready();
            there.ready();
            for (int count = 1; count <= 4; count++) {
                office.move("returned", UUID.randomUUID(), count, science, science);
                var came = Stream.of(here, there).map(it -> it.next("notice")).toList();
                assertThat(came.getFirst().data()).isEqualTo(came.getLast().data());
            }

            office.session(officer).post("/api/notification/notices/reading", "");

            here.next("changed");
            there.next("changed");

            second.close();
            await().atMost(Duration.ofSeconds(30)).until(there::hasEnded);
            assertThat(here.hasEnded()).isFalse();
        } finally {
            second.close();
        }
    }
}

package vn.thidua.notification.inbox.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.notification.NotificationFixtures;
import vn.thidua.notification.NotificationTest;

/**
 * How long it takes from publishing a message until the browser has the notice: printed, to be read on a quiet machine.
 */
@NotificationTest
class LatencyTest {

    private static final int WARM_UP = 30;
    private static final int MEASURED = 100;

    @LocalServerPort
    int port;

    @Autowired
    NotificationFixtures office;

    @Test
    void eachMessageComesToTheBrowser() {
        var science = UUID.randomUUID();
        var sinceSent = new ArrayList<Long>();
        var sinceConfirmed = new ArrayList<Long>();
        try (var tab = EventStream.of(port, office.officerOf(science))) {
            tab.ready();
            for (int version = 1; version <= WARM_UP + MEASURED; version++) {
                var sent = System.nanoTime();
                office.move("returned", UUID.randomUUID(), version, science, science);
                var confirmed = System.nanoTime();
                var seen = tab.next("notice").nanos();
                if (version > WARM_UP) {
                    sinceSent.add(seen - sent);
                    sinceConfirmed.add(seen - confirmed);
                }
            }
        }
        report("Sent to Kafka -> notice in the browser", sinceSent);
        report("Confirmed by Kafka -> notice in the browser", sinceConfirmed);
    }

    private static void report(String what, List<Long> nanos) {
        System.out.printf(
                "%s, %d times: median %.1f ms, 95%% %.1f ms, most %.1f ms%n",
                what, MEASURED, milliseconds(nanos, 50), milliseconds(nanos, 95), milliseconds(nanos, 100));
    }

    private static double milliseconds(List<Long> nanos, int percent) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() * percent / 100 - 1) / 1e6;
    }
}

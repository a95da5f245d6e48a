package vn.thidua.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The units' inboxes, filled from Kafka and live in the browser. */
@SpringBootApplication
public class NotificationServiceApplication {

    static void main(String... args) {
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}

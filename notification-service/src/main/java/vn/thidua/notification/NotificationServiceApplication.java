package vn.thidua.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The units' inboxes, filled from Kafka and live in the browser. */
@SpringBootApplication
@EnableScheduling
public class NotificationServiceApplication {

    static void main(String... args) {
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}

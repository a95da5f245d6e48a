package vn.thidua.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.kafka.Topics;

/** Registration rounds, registrations and their comparison. */
@SpringBootApplication
public class RegistrationServiceApplication {

    static void main(String... args) {
        SpringApplication.run(RegistrationServiceApplication.class, args);
    }

    @Bean
    Topics topics() {
        return Topics.of("round", "registration", "nudge");
    }
}

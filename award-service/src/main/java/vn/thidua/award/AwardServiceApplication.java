package vn.thidua.award;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.kafka.Topics;

/** The catalogue of titles and forms of commendation. */
@SpringBootApplication
public class AwardServiceApplication {

    static void main(String... args) {
        SpringApplication.run(AwardServiceApplication.class, args);
    }

    @Bean
    Topics topics() {
        return Topics.of("award-catalogue");
    }
}

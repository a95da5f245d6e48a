package vn.thidua.campaign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.kafka.Topics;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
public class CampaignServiceApplication {

    static void main(String... args) {
        SpringApplication.run(CampaignServiceApplication.class, args);
    }

    @Bean
    Topics topics() {
        return Topics.of("unit", "bloc", "duty", "campaign");
    }
}

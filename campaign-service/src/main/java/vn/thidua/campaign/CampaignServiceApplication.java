package vn.thidua.campaign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.platform.kafka.Topics;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class CampaignServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(CampaignServiceApplication.class, args);
    }

    @Bean
    Topics topics() {
        return Topics.of("unit", "bloc", "duty", "campaign");
    }
}

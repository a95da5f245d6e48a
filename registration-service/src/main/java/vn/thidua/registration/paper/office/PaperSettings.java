package vn.thidua.registration.paper.office;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.paper.Printers;
import vn.thidua.registration.paper.Province;

/** Which province's papers these are, and what prints them. */
@Configuration(proxyBeanMethods = false)
class PaperSettings {

    @Bean
    Province province(
            @Value("${thidua.province.name}") String name, @Value("${thidua.province.parent}") String parent) {
        return new Province(name, parent);
    }

    @Bean
    Printers printers() {
        return new Printers("thidua");
    }
}

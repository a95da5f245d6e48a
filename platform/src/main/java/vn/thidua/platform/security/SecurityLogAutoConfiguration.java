package vn.thidua.platform.security;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.http.log.SecurityLogFile;

/** Gives every service its security log; in a file of its own where {@code thidua.security-log} names one. */
@AutoConfiguration(beforeName = "vn.thidua.platform.web.WebAutoConfiguration")
@ConditionalOnWebApplication
class SecurityLogAutoConfiguration {

    @Bean
    SecurityLog securityLog(MeterRegistry meters) {
        return new SecurityLog(meters);
    }

    @Bean
    @ConditionalOnExpression("!'${thidua.security-log:}'.isEmpty()")
    SecurityLogFile securityLogFile(@Value("${thidua.security-log}") Path file) {
        return new SecurityLogFile(file);
    }

    @Bean
    WebMvcConfigurer securityInterception(SecurityLog log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new SecurityInterceptor(log));
            }
        };
    }
}

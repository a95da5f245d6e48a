package vn.thidua.platform.grove;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thidua.platform.test.ServiceTest;

/** A test of the grove as a whole, one for all, also over a real socket. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=grove-service",
            "spring.config.import=classpath:platform.properties",
            "thidua.api=/api/grove",
            "thidua.web.upload-limit=10MB",
            "management.prometheus.metrics.export.enabled=true"
        })
@interface GroveTest {}

package vn.thidua.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.platform.test.ServiceTest;

/** A test of the whole service on a real port, where streams stay open. All of them share one running service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.streams.heartbeat=500ms",
            "thidua.streams.refresh-duties-every=200ms",
            "thidua.streams.most=40"
        })
@Import({NotificationFixtures.class, FailingNotices.class})
public @interface NotificationTest {}

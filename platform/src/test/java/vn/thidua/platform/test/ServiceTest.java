package vn.thidua.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.thidua.platform.test.description.ResponsesAreDescribed;
import vn.thidua.platform.web.ManagementNumber;

/** A test of a whole service: over HTTP, with its own store, a broker and an issuer of tokens around it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({
    Http.class,
    ManagementNumber.class,
    Endpoints.class,
    AccessProbe.class,
    BadBodies.class,
    BadParameters.class,
    BadMessages.class,
    AccessTable.class,
    MessageTable.class,
    ResponsesAreDescribed.class
})
@ContextConfiguration(initializers = ServiceTest.TestEnvironment.class)
public @interface ServiceTest {

    /** Points the service at what the tests run on. */
    final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var issuer = TokenIssuer.shared();
            TestPropertyValues.of(
                            "THIDUA_MONGODB_URI=" + TestStore.uri(),
                            "thidua.store.timeout=1m",
                            "THIDUA_MANAGEMENT_PORT=0",
                            "THIDUA_KAFKA=" + TestBroker.addresses(),
                            "THIDUA_ISSUER=" + issuer.issuer(),
                            "THIDUA_JWKS=" + issuer.keysUri(),
                            "logging.structured.format.console=")
                    .applyTo(context);
        }
    }
}

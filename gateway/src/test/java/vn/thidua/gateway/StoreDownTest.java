package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreDownTest {

    @Test
    void saysThatNobodyCanBeRecognisedWhileTheStoreIsDown() {
        try (var gateway = new RunningGateway()) {
            var browser = gateway.browser().signIn();
            gateway.store().close();

            var refused = browser.get("/api/campaign/units");

            LettingInTest.assertProblem(refused, 503, "service-unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(gateway.manage("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
        }
    }
}

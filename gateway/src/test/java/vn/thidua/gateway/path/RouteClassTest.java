package vn.thidua.gateway.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RouteClassTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/campaign/units, , READING",
        "HEAD, /api/campaign/units, , READING",
        "GET, /api/campaign/document, , READING",
        "GET, /api/registration/rounds, application/octet-stream, READING",
        "GET, /api/registration/registrations/7/document, , FILES",
        "GET, /api/registration/registrations/7/letter, , FILES",
        "GET, /api/registration/rounds/7/summary, , FILES",
        "POST, /api/registration/rounds/7/summary, application/json, WRITING",
        "POST, /api/registration/registrations/7/readings, application/octet-stream, FILES",
        "PUT, /api/registration/registrations/7/readings, Application/Octet-Stream; x=y, FILES",
        "POST, /api/campaign/units, application/octet-stream, WRITING",
        "POST, /api/registration/rounds, , WRITING",
        "GET, /api/notification/stream, , STREAM",
        "GET, /api/notification/streams, , READING"
    })
    void tellsTheKindsOfWorkApart(String method, String path, String type, RouteClass expected) {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType(type);

        assertThat(RouteClass.of(request)).isEqualTo(expected);
    }
}

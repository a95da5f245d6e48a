package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.thidua.platform.test.TokenIssuer;

/** What only a real server shows. */
@GroveTest
class OverTheWireTest {

    private static final byte[] TEN_MEGABYTES = new byte[10 << 20];

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Value("${local.server.port}")
    private int port;

    @Test
    void refusesAHugeBodyAndTheClientReadsIt() throws Exception {
        var byLength = put("/api/grove/echo", BodyPublishers.ofByteArray(TEN_MEGABYTES));
        var chunked =
                put("/api/grove/echo", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)));

        assertThat(byLength.statusCode()).isEqualTo(413);
        assertThat(byLength.body()).contains("\"code\":\"body-too-large\"");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("\"code\":\"body-too-large\"");
    }

    @Test
    void refusesAPathThatIsNoneWithoutSayingMore() throws Exception {
        for (var path : new String[] {"/api/grove/trees;x=1", "/api//grove/who", "/api/grove/%2e%2e/who", "/%00"}) {
            var answer = put(path, BodyPublishers.noBody());

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).doesNotContain("Exception", "org.", "vn.thidua", "Tomcat");
        }
    }

    private HttpResponse<String> put(String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .PUT(body)
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Bearer "
                                        + TokenIssuer.shared().token(UUID.randomUUID(), "Cán bộ mẫu", "grove-service"))
                        .build(),
                BodyHandlers.ofString());
    }
}

package vn.thidua.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.gateway.GatewayAccessTest.MEBIBYTE;
import static vn.thidua.gateway.GatewayAccessTest.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files on their way in and out. */
@ExtendWith(SharedGateway.class)
class FilesTest {

    static final String READINGS = "/api/registration/registrations/7/readings?fileName=%C4%91%C4%83ng%20k%C3%BD.docx";
    static final int MOST = 10 * MEBIBYTE;

    final RunningGateway gateway;
    final Browser browser;

    FilesTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.browser = gateway.browser();
    }

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void passesALargeFileOnAsItWasSent() {
        var file = file(MOST);

        assertThat(send(READINGS, BodyPublishers.ofString(file)).statusCode()).isEqualTo(200);

        var seen = gateway.registration().last();
        assertThat(seen.path()).isEqualTo(READINGS);
        assertThat(seen.body().equals(file)).isTrue();
        assertThat(seen.header("content-length")).isEqualTo(Integer.toString(MOST));
        assertThat(seen.header("content-type")).isEqualTo("application/octet-stream");
        nothingIsLeft();
    }

    @Test
    void passesOnAFileThatDoesNotTellItsLength() {
        var file = file(3 * MEBIBYTE);

        assertThat(send(READINGS, chunked(file)).statusCode()).isEqualTo(200);

        assertThat(gateway.registration().last().body().equals(file)).isTrue();
        assertThat(gateway.registration().last().header("content-length")).isEqualTo(Integer.toString(3 * MEBIBYTE));
    }

    @Test
    void refusesAFileOverTheLimit() {
        var file = file(MOST + 1);

        assertProblem(send(READINGS, BodyPublishers.ofString(file)), 413, "body-too-large");
        assertProblem(send(READINGS, chunked(file)), 413, "body-too-large");
        assertThat(gateway.registration().seen()).isEmpty();
        nothingIsLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/registration/rounds, application/json",
        "/api/registration/rounds, text/plain",
        "/api/campaign/units, application/octet-stream",
        "/api/registrations/units, application/octet-stream"
    })
    void refusesALargeBodyThatIsNoFileOrGoesElsewhere(String path, String type) {
        var body = BodyPublishers.ofString(file(MEBIBYTE + 1));

        assertProblem(browser.change("POST", path, body, "Content-Type", type), 413, "body-too-large");
    }

    @Test
    void asksAStrangerToSignInBeforeItTakesAFile() {
        var stranger = gateway.browser();
        stranger.get("/session");

        assertProblem(
                stranger.change(
                        "POST",
                        READINGS,
                        BodyPublishers.ofString(file(MOST)),
                        "Content-Type",
                        "application/octet-stream"),
                401,
                "not-signed-in");
    }

    @Test
    void removesAFileThatNobodyTakes() {
        gateway.registration().answer("/api/registration/registrations/7/readings", exchange -> {
            throw new IOException("broken");
        });

        assertProblem(send(READINGS, BodyPublishers.ofString(file(MOST))), 503, "service-unavailable");

        nothingIsLeft();
    }

    @Test
    void bringsALargeDocumentBackUnderItsName() {
        var name = "attachment; filename*=UTF-8''%C4%90%C4%83ng%20k%C3%BD%202022.pdf";
        var document = new byte[5 * MEBIBYTE];
        new Random(3).nextBytes(document);
        gateway.registration().answer("/api/registration/registrations/7/document", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.getResponseHeaders().set("Content-Disposition", name);
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
        });

        var answer = browser.send(
                "GET",
                "/api/registration/registrations/7/document?format=pdf",
                BodyPublishers.noBody(),
                BodyHandlers.ofByteArray(),
                "Accept-Encoding",
                "gzip");

        assertThat(answer.body()).isEqualTo(document);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue(name);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Length")).hasValue(Integer.toString(document.length));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private HttpResponse<String> send(String path, BodyPublisher body) {
        return browser.change("POST", path, body, "Content-Type", "application/octet-stream");
    }

    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    /** ASCII, because the service at hand remembers bodies as text. */
    private static String file(int length) {
        var random = new Random(length);
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('!' + random.nextInt(90));
        }
        return new String(bytes, UTF_8);
    }

    /** The answer may be there a moment before the file is gone. */
    private static void nothingIsLeft() {
        await().untilAsserted(() -> assertThat(spooled()).isEmpty());
    }

    private static List<Path> spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.getFileName().toString().matches("body-.*\\.part"))
                    .toList();
        }
    }
}

package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.grove.ProblemsTest.requireProblem;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.BadBodies;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;

@GroveTest
class FilesTest {

    private static final int MOST = 10 << 20;

    private final Http.Session person;
    private final String tree;

    FilesTest(@Autowired Http http) {
        this.person = http.as(UUID.randomUUID(), "Cán bộ mẫu");
        this.tree = String.valueOf(person.post("/api/grove/trees", "{\"name\":\"Đa\"}")
                .getResponse()
                .getHeader("Location"));
    }

    @Test
    void takesAFileOfTheMostThereMayBeAsItIs() {
        var file = new byte[MOST];
        new Random(7).nextBytes(file);

        assertThat(send(file, "cây.png", "picture-1"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"fileName\":\"cây.png\",\"length\":%d,\"hash\":%d}".formatted(MOST, Arrays.hashCode(file)));
    }

    @Test
    void takesASmallFileAndAnEmptyOne() {
        assertThat(send(new byte[3], "a", "picture-2")).hasStatusOk().bodyText().contains("\"length\":3");
        requireProblem(send(new byte[0], "b", "picture-3"), 400, "body-not-readable");
    }

    @Test
    void tellsFilesAndTheirNamesApartUnderOneKey() {
        var file = new byte[2 << 20];
        assertThat(send(file, "a.png", "picture-4")).hasStatusOk();

        assertThat(send(file, "a.png", "picture-4")).hasStatusOk();
        requireProblem(send(file, "b.png", "picture-4"), 422, "idempotency-key-reused");
        file[file.length - 1] = 1;
        requireProblem(send(file, "a.png", "picture-4"), 422, "idempotency-key-reused");
        assertThat(person.get(tree)).bodyJson().extractingPath("$.height").isEqualTo(1);
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsTooLargeOrNoFile(@Autowired Endpoints endpoints, @Autowired BadBodies badBodies) {
        assertThat(endpoints.withFile()).containsExactly("POST /trees/{id}/picture");
        assertThat(endpoints.withBody()).isNotEmpty().doesNotContain("POST /trees/{id}/picture");
        return endpoints.withFile().stream().flatMap(badBodies::againstFile);
    }

    private MvcTestResult send(byte[] file, String name, String key) {
        var version = person.get(tree).getResponse().getHeader("ETag");
        return person.request(HttpMethod.POST, tree + "/picture?fileName=" + name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("If-Match", String.valueOf(version))
                .header("Idempotency-Key", key)
                .content(file)
                .exchange();
    }
}

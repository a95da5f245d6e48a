package vn.thidua.platform.test.description;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.test.Endpoints;

/** The recorder is believed after it failed every kind of planted answer, each with a line that says where. */
class AnswersAreDescribedTest {

    private static final String DESCRIPTION = """
            {"paths": {"/api/planted/trees/{kind}": {"get": {"operationId": "trees", "responses": {
              "200": {"headers": {"ETag": {"required": true}}, "content": {"application/json": {
                "schema": {"type": "object", "properties": {"height": {"type": "integer"}}}}}},
              "422": {"content": {"application/problem+json": {"schema": {"allOf": [
                {"$ref": "#/components/schemas/Problem"},
                {"properties": {"code": {"enum": ["tree-invalid"]},
                  "errors": {"items": {"properties": {"code": {"enum": ["too-high"]}}}}}}]}}}}}}}},
             "components": {"schemas": {"Problem": {"type": "object"}}}}
            """;

    @RestController
    static class PlantedController {

        @GetMapping("/api/planted/trees/{kind}")
        ResponseEntity<?> tree(@PathVariable String kind) {
            var good = ResponseEntity.ok().eTag("\"1\"");
            return switch (kind) {
                case "described" -> good.body(Map.of("height", 40));
                case "other-status" ->
                    ResponseEntity.status(HttpStatus.CONFLICT).build();
                case "other-property" -> good.body(Map.of("height", 40, "age", 900));
                case "other-value" -> good.body(Map.of("height", "tall"));
                case "other-media-type" ->
                    good.contentType(MediaType.TEXT_PLAIN).body("40 m");
                case "no-header" -> ResponseEntity.ok(Map.of("height", 40));
                case "refused" -> problem("tree-invalid", "too-high");
                case "other-code" -> problem("tree-unknown", "too-high");
                default -> problem("tree-invalid", "too-old");
            };
        }

        @GetMapping("/api/planted/forgotten")
        void forgotten() {
            // The description does not have it.
        }

        private static ResponseEntity<ProblemDetail> problem(String code, String fault) {
            var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            problem.setProperty("code", code);
            problem.setProperty("errors", List.of(Map.of("code", fault, "pointer", "/height", "detail", "")));
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
    }

    @TempDir
    private Path folder;

    private MockMvc mvc;

    @BeforeEach
    void recordWhatIsAnswered() throws Exception {
        var file = folder.resolve("planted.json");
        Files.writeString(file, DESCRIPTION);
        var endpoints = Endpoints.of(List.of(PlantedController.class), "/api/planted");
        var builder = MockMvcBuilders.standaloneSetup(new PlantedController());
        new ResponsesAreDescribed(endpoints, new DescriptionFile(file)).customize(builder);
        mvc = builder.build();
    }

    @ParameterizedTest
    @CsvSource({"described", "refused"})
    void whatIsDescribedPasses(String kind) throws Exception {
        mvc.perform(MockMvcRequestBuilders.get("/api/planted/trees/" + kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    other-status     | 409, a status that is not described
                    other-property   | 200 with another body than described
                    other-value      | 200 with another body than described: [/height
                    other-media-type | 200 as text/plain, which is not described
                    no-header        | 200 without the header ETag
                    other-code       | 422 tree-unknown, but of this status only ["tree-invalid"] are described
                    other-error      | 422 tree-invalid with an error too-old, but of this status only ["too-high"] are described
                    """)
    void anythingElseFailsTheTestWithALineThatSaysWhere(String kind, String what) {
        requireFailure("/trees/" + kind, "GET /trees/{kind} answered " + what);
    }

    @Test
    void anOperationThatIsNotDescribedFailsTheTest() {
        requireFailure("/forgotten", "GET /forgotten is not described");
    }

    private void requireFailure(String path, String what) {
        assertThatThrownBy(() -> mvc.perform(MockMvcRequestBuilders.get("/api/planted" + path)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what)
                .hasMessageContaining("planted.json");
    }
}

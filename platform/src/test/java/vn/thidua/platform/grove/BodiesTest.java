package vn.thidua.platform.grove;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.grove.ProblemsTest.requireProblem;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;

@GroveTest
class BodiesTest {

    private final Http.Session person;

    BodiesTest(@Autowired Http http) {
        this.person = http.as(UUID.randomUUID(), "Cán bộ mẫu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'%s'}|$.text",
                "{'texts':['a','%s']}|$.texts[1]",
                "{'leaf':{'text':'%s'}}|$.leaf.text",
                "{'leaves':[{'text':'a'},{'text':'%s'}]}|$.leaves[1].text"
            })
    void composesAndStripsEveryText(String body, String path) {
        var decomposed = Normalizer.normalize("Đẩy mạnh", Normalizer.Form.NFD);

        var answer = echo(body.formatted("  " + decomposed + "\\n").replace('\'', '"'));

        assertThat(answer).hasStatusOk().bodyJson().extractingPath(path).isEqualTo("Đẩy mạnh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'%s'}|/text",
                "{'texts':['a','%s']}|/texts/1",
                "{'leaf':{'text':'%s'}}|/leaf/text",
                "{'leaves':[{'text':'a'},{'text':'%s'}]}|/leaves/1/text"
            })
    void findsMarkupAndControlCharactersInEveryText(String body, String pointer) {
        var quoted = body.replace('\'', '"');

        requireFault(echo(quoted.formatted("<b>đậm</b>")), 422, "text-with-markup", pointer);
        requireFault(echo(quoted.formatted("a\\u0007b")), 422, "text-with-control-characters", pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>", "</p>", "<!-- x", "<!DOCTYPE html>", "<?xml version='1.0'?>", "<img src=x onerror=y>"
            })
    void refusesMarkup(String text) {
        requireFault(echo("{\"text\":\"" + text + "\"}"), 422, "text-with-markup", "/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\u0085", "\\u202e", "\\u2066", "\\ud83d"})
    void refusesCharactersThatAreNoText(String text) {
        requireFault(echo("{\"text\":\"a" + text + "b\"}"), 422, "text-with-control-characters", "/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 95%", "a < b và c > d", "<3", "70 <= x", "Tom & Jerry", "\uD83C\uDF33 cây"})
    void takesPlainText(String text) {
        assertThat(echo("{\"text\":\"" + text + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo(text);
    }

    @Test
    void takesNothingForNull() {
        var answer = echo("{\"text\":null,\"texts\":null,\"number\":null,\"flag\":null,\"kind\":null,\"unheard\":[1]}");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .isEqualTo(
                        "{\"text\":null,\"texts\":null,\"leaf\":null,\"leaves\":null,\"day\":null,\"number\":null,\"flag\":null,\"kind\":null}",
                        JsonCompareMode.STRICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'texts':['a','','c']}|/texts/1",
                "{'texts':['a','b','c','d']}|/texts",
                "{'texts':['123456789012345678901']}|/texts/0",
                "{'leaf':{'text':'123456789012345678901'}}|/leaf/text",
                "{'leaves':[{'text':'a'},{'text':'123456789012345678901'}]}|/leaves/1/text",
                "{'day':'31/12/2022'}|/day",
                "{'day':'2022-02-30'}|/day",
                "{'day':'+12022-01-01'}|/day",
                "{'day':'1899-12-31'}|/day"
            })
    void pointsAtTheFieldThatIsNotAsExpected(String body, String pointer) {
        requireFault(echo(body.replace('\'', '"')), 422, "field-invalid", pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'number':'many'}|/number",
                "{'number':1.5}|/number",
                "{'number':99999999999}|/number",
                "{'text':{}}|/text",
                "{'text':['a']}|/text",
                "{'texts':'a'}|/texts",
                "{'texts':[{}]}|/texts/0",
                "{'text':5}|/text",
                "{'text':true}|/text",
                "{'texts':[1]}|/texts/0",
                "{'number':'5'}|/number",
                "{'number':''}|/number",
                "{'number':true}|/number",
                "{'flag':'true'}|/flag",
                "{'flag':1}|/flag",
                "{'kind':1}|/kind",
                "{'kind':''}|/kind",
                "{'leaf':'a'}|/leaf",
                "{'day':20220101}|/day"
            })
    void pointsAtTheFieldThatCannotBeRead(String body, String pointer) {
        requireFault(echo(body.replace('\'', '"')), 400, "body-not-readable", pointer);
    }

    @Test
    void takesNothingForANumberThatIsNeeded() {
        for (var body : List.of("{}", "{\"by\":null}")) {
            var answer = person.request(HttpMethod.PUT, "/api/grove/trees/" + UUID.randomUUID() + "/height")
                    .header("If-Match", "\"1\"")
                    .content(body)
                    .exchange();

            requireFault(answer, 400, "body-not-readable", "/by");
        }
    }

    @Test
    void refusesTheSameKeyTwice() {
        requireProblem(echo("{\"text\":\"a\",\"text\":\"b\"}"), 400, "body-not-readable");
        requireProblem(echo("{\"leaf\":{\"text\":\"a\",\"text\":\"b\"}}"), 400, "body-not-readable");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        requireProblem(echo("{\"unheard\":" + "[".repeat(500) + "]".repeat(500) + "}"), 400, "body-not-readable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u200b\\u2060\\ufeff", "\\u00ad", "\\u3164", "\\u2800", "\\u200e"})
    void seesThatATextShowsNothing(String text) {
        requireFault(echo("{\"texts\":[\"" + text + "\"]}"), 422, "field-invalid", "/texts/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"text\":'a'}", "{} {}"})
    void refusesWhatIsNotTheJsonExpected(String body) {
        requireProblem(echo(body), 400, "body-not-readable");
    }

    @Test
    void refusesABodyOverTheLimitAndTakesOneAtIt() {
        var frame = "{\"text\":\"\"}".length();

        requireProblem(echo("{\"text\":\"" + "x".repeat((1 << 20) - frame + 1) + "\"}"), 413, "body-too-large");
        assertThat(echo("{\"text\":\"" + "x".repeat((1 << 20) - frame) + "\"}")).hasStatusOk();
    }

    private MvcTestResult echo(String body) {
        return person.request(HttpMethod.PUT, "/api/grove/echo").content(body).exchange();
    }

    private static void requireFault(MvcTestResult answer, int status, String code, String pointer) {
        requireProblem(answer, status, code);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly(pointer);
        assertThat(answer).bodyText().doesNotContain("Exception", "vn.thidua", "tools.jackson");
    }
}

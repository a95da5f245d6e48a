package vn.thidua.award;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Http;

/** Reads answers. */
final class Responses {

    static final String API = "/api/award";

    private Responses() {}

    static JsonNode json(MvcTestResult result) {
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }

    static List<JsonNode> catalogue(Http.Session reader, int year) {
        var items = json(reader.get(API + "/catalogue?year=" + year)).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    /** The entry with that code in the award year 2022. */
    static JsonNode entry(Http.Session reader, String code) {
        return catalogue(reader, 2022).stream()
                .filter(it -> it.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

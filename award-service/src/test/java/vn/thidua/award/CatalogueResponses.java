package vn.thidua.award;

import static vn.thidua.platform.test.Responses.json;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;

/** Reads answers. */
final class CatalogueResponses {

    static final String API = "/api/award";

    private CatalogueResponses() {}

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

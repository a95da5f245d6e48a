package vn.thidua.platform.test.description;

import tools.jackson.databind.node.ObjectNode;

/** The headers that mean the same wherever they are sent. */
final class CommonParameters {

    private CommonParameters() {}

    static void add(ObjectNode parameters) {
        header(
                parameters,
                "Idempotency-Key",
                true,
                "^[!-~]{8,128}$",
                "Names this decision: sent again under the same key it is done once, and answered the same");
        header(
                parameters,
                "If-Match",
                true,
                "^\"\\d{1,18}\"$",
                "The ETag of what was seen; the change is refused when that is not the current version");
        header(
                parameters,
                "If-None-Match",
                false,
                "",
                "The ETag of an earlier answer, to get 304 while it is the same");
        header(
                parameters,
                "X-XSRF-TOKEN",
                false,
                "",
                "What GET /session gave in the cookie XSRF-TOKEN; the gateway refuses a change without it");
    }

    private static void header(
            ObjectNode parameters, String name, boolean required, String pattern, String description) {
        var header = parameters.putObject(name).put("name", name).put("in", "header");
        header.put("description", description);
        if (required) {
            header.put("required", true);
        }
        var schema = header.putObject("schema").put("type", "string");
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
    }
}

package vn.thidua.supplychain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the libraries of others out of a CycloneDX bill of materials in JSON. */
final class BillOfMaterials {

    private static final String OURS = "pkg:maven/vn.thidua/";

    private BillOfMaterials() {}

    static List<Component> read(Path file) {
        JsonNode bill = JsonMapper.shared().readTree(file);
        if (!"CycloneDX".equals(bill.path("bomFormat").asString(""))) {
            throw new IllegalArgumentException(file + " is no CycloneDX bill of materials");
        }
        return bill.path("components")
                .valueStream()
                .filter(component -> !component.path("purl").asString().startsWith(OURS))
                .map(BillOfMaterials::component)
                .toList();
    }

    private static Component component(JsonNode component) {
        return new Component(
                Library.of(component.path("purl").asString()),
                component.path("version").asString(),
                component
                        .path("licenses")
                        .valueStream()
                        .flatMap(BillOfMaterials::choices)
                        .toList());
    }

    private static Stream<String> choices(JsonNode licence) {
        return Optional.ofNullable(licence.path("expression").asString(null))
                .map(BillOfMaterials::choices)
                .orElseGet(() -> Stream.of(licence.path("license")
                        .path("id")
                        .asString(licence.path("license").path("name").asString(""))));
    }

    private static Stream<String> choices(String expression) {
        return Stream.of(expression.replaceAll("^\\((.*)\\)$", "$1").split(" OR ", -1));
    }
}

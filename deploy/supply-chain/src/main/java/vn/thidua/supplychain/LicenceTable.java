package vn.thidua.supplychain;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The document that lists every library with the licence it is used under. */
final class LicenceTable {

    private static final String HEAD = """
            # Licences of the libraries in use

            Written by `./thidua sbom` from the bills of materials; what may be shipped is said in `deploy/supply-chain/policy.json`.
            Keycloak is used as its publisher's distribution, whose own libraries it lists in `lib/`.
            """;

    private LicenceTable() {}

    static String of(List<Component> components, ShippingPolicy policy) {
        var byLicence = components.stream()
                .collect(Collectors.groupingBy(
                        component -> policy.licenceOf(component).orElse("unknown"), TreeMap::new, Collectors.toList()));
        return byLicence.entrySet().stream()
                .map(group -> section(group.getKey(), group.getValue()))
                .collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    private static String section(String licence, List<Component> components) {
        return components.stream()
                .sorted()
                .map(Component::toString)
                .distinct()
                .map(component -> "- " + component + "\n")
                .collect(Collectors.joining("", "## " + licence + "\n\n", ""));
    }
}

package vn.thidua.supplychain;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed list of advisories about the libraries in use, of any of their versions, so that the check works without a network.
 *
 * @param asOf the day up to which the advisories were collected
 */
record KnownVulnerabilities(LocalDate asOf, List<Advisory> advisories) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static KnownVulnerabilities read(Path file) {
        return JSON.readValue(file, KnownVulnerabilities.class);
    }

    void write(Path file) {
        JSON.writeValue(file, this);
    }

    /** Those of the components that an advisory is about, with the advisories. */
    Map<Component, List<Advisory>> against(List<Component> components) {
        return components.stream()
                .collect(Collectors.toMap(component -> component, this::about, (first, second) -> first, TreeMap::new))
                .entrySet()
                .stream()
                .filter(found -> !found.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, TreeMap::new));
    }

    private List<Advisory> about(Component component) {
        return advisories.stream()
                .filter(advisory -> advisory.concerns(component))
                .toList();
    }
}

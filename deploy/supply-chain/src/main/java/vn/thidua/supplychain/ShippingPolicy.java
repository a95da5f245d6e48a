package vn.thidua.supplychain;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may be shipped: the licences allowed and the advisories that were looked at and do not apply, each with its reason.
 *
 * @param licences SPDX identifiers that may be shipped
 * @param names what publishers write instead of an SPDX identifier, and the identifier they mean
 * @param contains libraries that are contained in another one and whose advisories are therefore its own
 * @param corrections components whose bill names a wrong licence
 * @param accepted advisories that are known and do not apply here
 */
record ShippingPolicy(
        List<String> licences,
        Map<String, String> names,
        Map<String, List<String>> contains,
        List<Correction> corrections,
        List<Accepted> accepted) {

    /** The licence a component really has, and where that is said; for one version, so that the next is looked at again. */
    record Correction(String component, String version, String licence, String reason) {

        boolean isFor(Component other) {
            return component.equals(other.library().name()) && version.equals(other.version());
        }
    }

    /** An advisory that does not apply here and why; for one version, so that the next is looked at again. */
    record Accepted(String advisory, String component, String version, String reason) {

        boolean isFor(Component other, Advisory found) {
            return found.isCalled(advisory)
                    && component.equals(other.library().name())
                    && version.equals(other.version());
        }
    }

    static ShippingPolicy read(Path file) {
        return JsonMapper.shared().readValue(file, ShippingPolicy.class);
    }

    /** The component and what it contains, which has the same version. */
    Stream<Component> withContained(Component component) {
        return Stream.concat(
                Stream.of(component),
                contains.getOrDefault(component.library().name(), List.of()).stream()
                        .map(name -> new Component(
                                new Library(component.library().ecosystem(), name),
                                component.version(),
                                component.licences())));
    }

    boolean accepts(Component component, Advisory advisory) {
        return accepted.stream().anyMatch(one -> one.isFor(component, advisory));
    }

    /** The licence the component is used under: the first allowed one of those it offers. */
    Optional<String> licenceOf(Component component) {
        return offered(component).stream().filter(licences::contains).findFirst();
    }

    private List<String> offered(Component component) {
        return corrections.stream()
                .filter(correction -> correction.isFor(component))
                .findFirst()
                .map(correction -> List.of(correction.licence()))
                .orElseGet(() -> component.licences().stream()
                        .map(name -> names.getOrDefault(name, name))
                        .toList());
    }
}

package vn.thidua.supplychain;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the components, a sentence each; nothing when all may be shipped. */
final class Findings {

    private final List<Component> components;
    private final List<Component> withContained;
    private final ShippingPolicy policy;
    private final KnownVulnerabilities known;

    Findings(List<Component> components, ShippingPolicy policy, KnownVulnerabilities known) {
        this.components = components;
        this.withContained = components.stream().flatMap(policy::withContained).toList();
        this.policy = policy;
        this.known = known;
    }

    List<String> all() {
        return Stream.of(vulnerable(), unlicensed(), leftOverCorrections(), leftOverAcceptances())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> vulnerable() {
        return known.against(withContained).entrySet().stream()
                .flatMap(found -> found.getValue().stream()
                        .filter(advisory -> !policy.accepts(found.getKey(), advisory))
                        .map(advisory -> found.getKey() + " is vulnerable: " + advisory + " " + advisory.severity()));
    }

    private Stream<String> unlicensed() {
        return components.stream()
                .filter(component -> policy.licenceOf(component).isEmpty())
                .map(component -> component + " has no allowed licence: " + component.licences());
    }

    private Stream<String> leftOverCorrections() {
        return policy.corrections().stream()
                .filter(correction -> components.stream().noneMatch(correction::isFor))
                .map(correction -> "The corrected licence of " + correction.component() + " " + correction.version()
                        + " is for nothing in use");
    }

    private Stream<String> leftOverAcceptances() {
        return policy.accepted().stream()
                .filter(accepted -> components.stream()
                        .noneMatch(component -> known.advisories().stream()
                                .anyMatch(advisory ->
                                        advisory.concerns(component) && accepted.isFor(component, advisory))))
                .map(accepted -> "The accepted " + accepted.advisory() + " is about nothing in use");
    }
}

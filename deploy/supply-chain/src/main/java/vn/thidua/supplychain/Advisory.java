package vn.thidua.supplychain;

import java.util.List;

/**
 * One published vulnerability, reduced to what a comparison needs.
 *
 * @param id the identifier of the database it was read from, such as {@code GHSA-…}
 * @param aliases its other identifiers, such as {@code CVE-…}
 * @param severity the publisher's word for it, or empty
 */
record Advisory(String id, List<String> aliases, String severity, List<Affected> affected) {

    record Affected(Library library, List<VersionRange> ranges) {

        boolean includes(Component component) {
            return library.equals(component.library())
                    && ranges.stream().anyMatch(range -> range.contains(component.version()));
        }
    }

    boolean concerns(Component component) {
        return affected.stream().anyMatch(one -> one.includes(component));
    }

    boolean isCalled(String identifier) {
        return id.equals(identifier) || aliases.contains(identifier);
    }

    @Override
    public String toString() {
        return aliases.isEmpty() ? id : aliases.getFirst() + " (" + id + ")";
    }
}

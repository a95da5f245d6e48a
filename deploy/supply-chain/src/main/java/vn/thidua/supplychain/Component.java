package vn.thidua.supplychain;

import java.util.List;

/**
 * One library, as a bill of materials names it.
 *
 * @param licences the licences offered, of which the user chooses one; empty when the bill names none
 */
record Component(Library library, String version, List<String> licences) implements Comparable<Component> {

    Component {
        licences = List.copyOf(licences);
    }

    @Override
    public int compareTo(Component other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return library + " " + version;
    }
}

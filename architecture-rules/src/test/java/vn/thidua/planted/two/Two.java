package vn.thidua.planted.two;

import vn.thidua.planted.one.One;

/** Knows the other aggregate, whose adapter knows this one. */
public record Two(One one) {

    /** Called by nothing that is shipped: wrong on purpose. */
    public String forATestOnly() {
        return forTheOther();
    }

    String forTheOther() {
        return one.name();
    }
}

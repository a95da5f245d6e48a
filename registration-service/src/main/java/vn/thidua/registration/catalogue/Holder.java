package vn.thidua.registration.catalogue;

/** Who a target is for: the unit's collectives or its people. */
public enum Holder {
    COLLECTIVE,
    INDIVIDUAL
}

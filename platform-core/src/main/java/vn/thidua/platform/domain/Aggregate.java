package vn.thidua.platform.domain;

import java.util.UUID;

/** A unit of consistency: changed as a whole, one change a version, the first being 1. Implemented by public records. */
public interface Aggregate {

    UUID id();

    long version();
}

package vn.thidua.planted.three;

import vn.thidua.planted.four.Four;

/** One side of a circle of two packages: wrong on purpose. */
public record Three(Four four) {}

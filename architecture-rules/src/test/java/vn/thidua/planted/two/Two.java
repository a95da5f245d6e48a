package vn.thidua.planted.two;

import vn.thidua.planted.one.One;

/** Knows the other aggregate, whose adapter knows this one. */
public record Two(One one) {}

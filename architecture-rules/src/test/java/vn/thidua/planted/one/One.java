package vn.thidua.planted.one;

/** What the other aggregate needs of this one. */
public record One(String name) {}

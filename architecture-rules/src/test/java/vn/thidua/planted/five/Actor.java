package vn.thidua.planted.five;

/** Who asks. */
public record Actor(String name) {}

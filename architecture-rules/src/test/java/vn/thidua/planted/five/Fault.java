package vn.thidua.planted.five;

/** What is wrong somewhere. */
public record Fault(String code) {}

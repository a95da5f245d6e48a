package vn.thidua.planted.five;

/** An event that is no sealed interface: wrong on purpose. */
record FiveEvent(String name) {}

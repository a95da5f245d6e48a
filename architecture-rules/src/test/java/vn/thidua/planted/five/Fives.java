package vn.thidua.planted.five;

/** All fives. */
public interface Fives extends AggregateRepository {}

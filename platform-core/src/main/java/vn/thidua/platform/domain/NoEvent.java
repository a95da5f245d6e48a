package vn.thidua.platform.domain;

/** The events of an aggregate that publishes none: there is no value of this type. */
public enum NoEvent {}

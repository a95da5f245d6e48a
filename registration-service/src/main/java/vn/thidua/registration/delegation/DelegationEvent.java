package vn.thidua.registration.delegation;

/** What happens to a delegation and others should know: nothing, it is the unit's own matter. */
public enum DelegationEvent {}

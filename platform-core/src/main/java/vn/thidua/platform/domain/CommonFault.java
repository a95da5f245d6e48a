package vn.thidua.platform.domain;

/** What can be wrong at a place of anything. The names are part of the public API. */
public enum CommonFault implements FaultCode {
    FIELD_TOO_LONG,
    LIST_TOO_LONG
}

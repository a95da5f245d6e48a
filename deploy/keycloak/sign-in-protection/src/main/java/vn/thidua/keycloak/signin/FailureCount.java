package vn.thidua.keycloak.signin;

/** How often something failed in a row, and when last, in milliseconds. */
record FailureCount(int failures, long last) {

    static final FailureCount NONE = new FailureCount(0, 0);
}

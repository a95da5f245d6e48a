package vn.thidua.keycloak.signin;

/** How often something failed in a row, and when last, in milliseconds. */
record Tally(int failures, long last) {

    static final Tally NONE = new Tally(0, 0);
}

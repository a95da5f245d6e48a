package vn.thidua.keycloak.signin;

/** Failures counted by key; a key that has been quiet for long is forgotten. */
interface Failures {

    FailureCount of(String key);

    /** Counts one more failure and answers how many there are now. */
    int add(String key);

    void forget(String key);
}

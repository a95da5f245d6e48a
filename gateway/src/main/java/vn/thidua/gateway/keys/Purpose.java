package vn.thidua.gateway.keys;

/** What keys are for. A key for one purpose says nothing about the keys for the others. */
public enum Purpose {
    SESSION_ATTRIBUTES("AES"),
    SIGN_IN_ATTEMPTS("AES"),
    CSRF_TOKENS("HmacSHA256");

    private final String algorithm;

    Purpose(String algorithm) {
        this.algorithm = algorithm;
    }

    String algorithm() {
        return algorithm;
    }
}

package vn.thidua.gateway.signin;

/** Keycloak no longer vouches for the person, or the session is gone. */
final class SignInEnded extends RuntimeException {

    /** A code, as it stands in the security log. */
    private final String reason;

    SignInEnded(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

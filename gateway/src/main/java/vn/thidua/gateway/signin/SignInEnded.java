package vn.thidua.gateway.signin;

/** Keycloak no longer vouches for the person, or the session is gone. */
final class SignInEnded extends RuntimeException {

    SignInEnded(String message) {
        super(message);
    }
}

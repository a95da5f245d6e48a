package vn.thidua.gateway.session;

/** The store of the sessions does not answer, so nobody can be recognised. */
public final class SessionsUnavailable extends RuntimeException {

    SessionsUnavailable(Throwable cause) {
        super(cause);
    }
}

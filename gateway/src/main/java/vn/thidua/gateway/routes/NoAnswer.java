package vn.thidua.gateway.routes;

/** A service could not be reached, broke off, or said itself that it cannot serve. */
final class NoAnswer extends RuntimeException {

    NoAnswer(int status) {
        super("it answered " + status);
    }

    NoAnswer(Exception cause) {
        super(cause.toString(), cause);
    }
}

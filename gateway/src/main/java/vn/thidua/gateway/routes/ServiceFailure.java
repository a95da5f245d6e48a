package vn.thidua.gateway.routes;

import org.jspecify.annotations.Nullable;

/** A service could not be reached, broke off, or said itself that it cannot serve. */
sealed class ServiceFailure extends RuntimeException {

    private final @Nullable Long retryAfter;

    ServiceFailure(int status, @Nullable Long retryAfter) {
        super("it answered " + status);
        this.retryAfter = retryAfter;
    }

    ServiceFailure(Exception cause) {
        super(cause.toString(), cause);
        this.retryAfter = null;
    }

    private ServiceFailure(String message) {
        super(message);
        this.retryAfter = null;
    }

    /** The seconds the service has named, or these. */
    long retryAfter(long otherwise) {
        return retryAfter == null ? otherwise : retryAfter;
    }

    /** It was given all the time there is, so there is none left to ask again. */
    static final class TooLate extends ServiceFailure {

        TooLate() {
            super("its time was up");
        }
    }
}

package vn.thidua.gateway.routes;

import org.jspecify.annotations.Nullable;

/** A service could not be reached, broke off, or said itself that it cannot serve. */
sealed class NoAnswer extends RuntimeException {

    private final @Nullable Long retryAfter;

    NoAnswer(int status, @Nullable Long retryAfter) {
        super("it answered " + status);
        this.retryAfter = retryAfter;
    }

    NoAnswer(Exception cause) {
        super(cause.toString(), cause);
        this.retryAfter = null;
    }

    private NoAnswer(String message) {
        super(message);
        this.retryAfter = null;
    }

    /** The seconds the service has named, or these. */
    long retryAfter(long otherwise) {
        return retryAfter == null ? otherwise : retryAfter;
    }

    /** It was given all the time there is, so there is none left to ask again. */
    static final class TooLate extends NoAnswer {

        TooLate() {
            super("its time was up");
        }
    }
}

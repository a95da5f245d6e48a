package vn.thidua.gateway.routes;

/** A service could not be reached, broke off, or said itself that it cannot serve. */
sealed class NoAnswer extends RuntimeException {

    NoAnswer(String message) {
        super(message);
    }

    NoAnswer(Exception cause) {
        super(cause.toString(), cause);
    }

    /** It was given all the time there is, so there is none left to ask again. */
    static final class TooLate extends NoAnswer {

        TooLate() {
            super("its time was up");
        }
    }
}

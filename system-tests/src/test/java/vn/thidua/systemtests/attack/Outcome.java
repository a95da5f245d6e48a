package vn.thidua.systemtests.attack;

import java.util.Locale;

/** What comes of asking, as far as it is a matter of who asks. */
enum Outcome {
    /** Answered; or refused for the version, which only those learn who may do it. */
    MAY,
    /** Refused for the state of what is there, for anyone who may see it. */
    STATE,
    /** Answered with an empty list. */
    NONE,
    /** Refused: not theirs to do. */
    NO,
    /** There is nothing as far as they may know. */
    HIDDEN,
    SIGN_IN,
    /** No answer at all that anybody may get. */
    BROKEN;

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    static Outcome of(int status, String body) {
        return switch (status) {
            case UNAUTHORIZED -> SIGN_IN;
            case FORBIDDEN -> NO;
            case NOT_FOUND -> HIDDEN;
            case CONFLICT -> STATE;
            default -> status >= SERVER_ERROR ? BROKEN : body.startsWith("{\"items\":[]") ? NONE : MAY;
        };
    }

    boolean refuses() {
        return this == NO || this == HIDDEN || this == SIGN_IN;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

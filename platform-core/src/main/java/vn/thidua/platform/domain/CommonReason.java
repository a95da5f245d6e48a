package vn.thidua.platform.domain;

import vn.thidua.platform.domain.Refusal.Kind;

/** Why any service may refuse, whatever it is about. The names are part of the public API. */
public enum CommonReason implements Reason {
    NOT_SIGNED_IN(Kind.UNAUTHENTICATED),
    TOKEN_EXPIRED(Kind.UNAUTHENTICATED),
    TOKEN_INVALID(Kind.UNAUTHENTICATED),
    /** The person has to enter the password again, because it was too long ago for what is asked. */
    FRESH_SIGN_IN_REQUIRED(Kind.UNAUTHENTICATED),
    /** The person has to sign in with a second factor, because of what they may do. */
    SECOND_FACTOR_REQUIRED(Kind.UNAUTHENTICATED),
    NOT_ALLOWED(Kind.FORBIDDEN),
    RESOURCE_UNKNOWN(Kind.NOT_FOUND),
    BODY_TOO_LARGE(Kind.TOO_LARGE),
    BODY_NOT_READABLE(Kind.BAD_REQUEST),
    PATH_INVALID(Kind.BAD_REQUEST),
    PARAMETER_INVALID(Kind.BAD_REQUEST),
    FIELD_INVALID(Kind.INVALID),
    TEXT_WITH_MARKUP(Kind.INVALID),
    TEXT_WITH_CONTROL_CHARACTERS(Kind.INVALID),
    PERIOD_REVERSED(Kind.INVALID),
    IF_MATCH_REQUIRED(Kind.PRECONDITION_REQUIRED),
    VERSION_STALE(Kind.STALE),
    IDEMPOTENCY_KEY_REQUIRED(Kind.BAD_REQUEST),
    IDEMPOTENCY_KEY_INVALID(Kind.BAD_REQUEST),
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID),
    TOO_MANY_REQUESTS(Kind.TOO_MANY),
    /** Others change the same thing at this moment. The same request may be sent again soon. */
    AGGREGATE_BUSY(Kind.UNAVAILABLE),
    SERVICE_UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    CommonReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The answer to a cursor that this list has not given out, whether it is anything elsewhere or not. */
    public static Refusal foreignCursor() {
        return PARAMETER_INVALID.because("the cursor is not one of this list");
    }
}

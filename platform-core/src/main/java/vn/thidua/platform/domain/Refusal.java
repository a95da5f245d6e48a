package vn.thidua.platform.domain;

import java.util.List;
import java.util.Locale;

/** A request that was understood and refused. Its message is meant for the caller's developers; people read the code's translation. */
public final class Refusal extends RuntimeException {

    /** How a refusal is answered, in the terms of RFC 9110. */
    public enum Kind {
        BAD_REQUEST,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        TOO_LARGE,
        INVALID,
        PRECONDITION_REQUIRED,
        TOO_MANY,
        UNAVAILABLE
    }

    /** One cause among several: a stable code and the JSON pointer (RFC 6901) of what it is about. */
    public record Fault(String code, String pointer, String detail) {}

    private final transient Reason reason;
    private final transient List<Fault> faults;

    Refusal(Reason reason, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.reason = reason;
        this.faults = List.copyOf(faults);
    }

    public Reason reason() {
        return reason;
    }

    public List<Fault> faults() {
        return faults;
    }

    static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.thidua.platform.domain;

import java.util.List;

/** A rule that can refuse a request. Implemented by one enum per aggregate: its constants are the API's error codes. */
public interface Reason {

    String name();

    Refusal.Kind kind();

    /** The stable code of the API: the constant's name in kebab case. */
    default String code() {
        return Refusal.codeOf(name());
    }

    default Refusal because(String detail, Object... args) {
        return new Refusal(this, detail.formatted(args), List.of());
    }

    /** Refuses for several causes at once, each with the place it was found at. */
    default Refusal because(List<Refusal.Fault> faults) {
        return new Refusal(this, faults.size() + " faults, each with its pointer", faults);
    }
}

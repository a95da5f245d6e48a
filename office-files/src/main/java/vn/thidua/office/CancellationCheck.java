package vn.thidua.office;

/** Ends a reading that nobody wants any more, by throwing. It is called in the innermost loops, and must be cheap. */
@FunctionalInterface
public interface CancellationCheck {

    /** For readings that always go on to their end. */
    CancellationCheck NEVER = () -> {};

    void check();
}

package vn.thidua.registration.title;

/** How surely a place is understood. What is unsure is asked, never accepted. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    UNSURE;

    /** The less sure of both. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package vn.thidua.registration.title;

/** How sure a reading is. What is unsure is asked, never taken. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    UNSURE;

    /** The less sure of both. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

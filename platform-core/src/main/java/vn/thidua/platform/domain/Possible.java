package vn.thidua.platform.domain;

/**
 * Says what may be done by asking the code that decides it: decisions are pure, so one can be tried and thrown away. A second
 * copy of the rules would differ sooner or later.
 */
public final class Possible {

    private Possible() {}

    /** Whether the decision does not refuse. Any other failure is passed on. */
    public static boolean is(Runnable decision) {
        try {
            decision.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}

package vn.thidua.registration.work;

/** What is done for a piece of work. It asks {@link WorkProgress} often whether it is still wanted. */
public interface Job {

    /** Does it, and returns what the result is called: the names of what it lies in and its own, with blanks between. May refuse. */
    String run();

    /** Takes back what was left behind by an attempt whose result nobody gets; done however the attempt ended. */
    default void undo() {}
}

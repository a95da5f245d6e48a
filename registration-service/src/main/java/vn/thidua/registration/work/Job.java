package vn.thidua.registration.work;

/** What is done for a piece of work. It asks {@link WorkProgress} often whether it is still wanted. */
public interface Job {

    /** Does it, and tells under which path the result lies. May refuse. */
    String run();

    /** Takes back what was left behind by a run whose result nobody gets; done whatever the run came to before. */
    default void undo() {}
}

package vn.thidua.registration.work;

import java.util.UUID;

/** Where results are looked at. Jobs only name them; which paths they have is known to the side that shows them. */
public interface ResultPaths {

    /** Of what a unit's work of a kind called its result. */
    String of(WorkItem.Kind kind, UUID unitId, String result);
}

package vn.thidua.registration.staff;

import java.util.List;
import java.util.UUID;

/** The people on staff lists. */
public interface StaffEntries {

    void add(UUID list, List<StaffEntry> people);

    /** At most that many of those after the row whose key has every word of the search, in the order of the file. */
    List<StaffEntry> find(UUID list, String search, int afterRow, int limit);

    int count(UUID list, String search);

    /** Forgets a list's people. */
    void drop(UUID list);
}

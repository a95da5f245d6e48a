package vn.thidua.launcher.demo;

import java.util.Set;

/** How much of the demo bloc to load. */
public record DemoData(boolean round, boolean registrations, Set<String> exceptUnits) {

    public DemoData {
        exceptUnits = Set.copyOf(exceptUnits);
    }

    /** Units, their bloc, people with their duties, and the year's campaigns. */
    public static DemoData directory() {
        return new DemoData(false, false, Set.of());
    }

    /** The directory and an open registration round, which nobody has answered. */
    public static DemoData withRound() {
        return new DemoData(true, false, Set.of());
    }

    /** Everything: the round and what the departments have drafted, sent and been answered. */
    public static DemoData all() {
        return new DemoData(true, true, Set.of());
    }

    /** The same, but these units have not begun their registration. */
    public DemoData exceptRegistrationsOf(String... units) {
        return new DemoData(round, registrations, Set.of(units));
    }
}

package vn.thidua.launcher.demo;

import java.util.List;
import java.util.Set;
import vn.thidua.launcher.demo.DemoRounds.Written;

/** How much of the demo to load. */
public record DemoData(boolean round, boolean registrations, Set<String> exceptUnits) {

    public DemoData {
        exceptUnits = Set.copyOf(exceptUnits);
    }

    /** Everything: last year's round and the open ones, and what the departments have drafted, sent and been answered. */
    public static DemoData all() {
        return new DemoData(true, true, Set.of());
    }

    /** The rounds to open: a closed one only where it has something in it. */
    List<Written> of(DemoRounds rounds) {
        return registrations ? rounds.all() : rounds.open();
    }

    /** The same, but these units have not begun their registration. */
    public DemoData exceptRegistrationsOf(String... units) {
        return new DemoData(round, registrations, Set.of(units));
    }
}

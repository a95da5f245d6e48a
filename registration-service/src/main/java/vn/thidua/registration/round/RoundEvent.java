package vn.thidua.registration.round;

import vn.thidua.registration.directory.Roster;

/** What happens to a round. */
public sealed interface RoundEvent {

    Round round();

    /** Registrations may come in during the window; the roster says from whom. */
    record Opened(Round round, Roster roster) implements RoundEvent {}
}

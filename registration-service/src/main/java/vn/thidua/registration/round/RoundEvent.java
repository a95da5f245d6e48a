package vn.thidua.registration.round;

import vn.thidua.registration.directory.Roster;

/** What happens to a round; the roster says whom it concerns. */
public sealed interface RoundEvent {

    Round round();

    Roster roster();

    /** Registrations may come in during the window. */
    record Opened(Round round, Roster roster) implements RoundEvent {}

    /** One unit has more time. */
    record Extended(Round round, Roster roster, Extension extension) implements RoundEvent {}

    /** The round will end earlier than was said. */
    record Closing(Round round, Roster roster) implements RoundEvent {}

    /** A round that was over continues for everybody. */
    record Reopened(Round round, Roster roster) implements RoundEvent {}
}

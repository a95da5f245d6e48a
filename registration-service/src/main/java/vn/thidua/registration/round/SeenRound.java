package vn.thidua.registration.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.round.RoundProgress.Entry;
import vn.thidua.registration.round.RoundProgress.Submission;

/**
 * What one person sees of a round at a moment. It follows from the round, from its registrations, and from what the units
 * had sent in earlier.
 */
public record SeenRound(
        RoundWithRoster roundWithRoster, Actor actor, List<Entry> entries, List<Submission> earlier, Instant now) {

    public SeenRound {
        entries = List.copyOf(entries);
        earlier = List.copyOf(earlier);
    }

    public Round round() {
        return roundWithRoster.round();
    }

    public Round.State state() {
        return round().stateAt(now);
    }

    public Optional<SeenEnding> ending() {
        return roundWithRoster.endingFor(actor);
    }

    public List<SeenExtension> extensions() {
        return roundWithRoster.extensionsFor(actor);
    }

    /** The person's role in the bloc, through their unit. */
    public Optional<BlocRole> role() {
        return roundWithRoster.roleOf(actor);
    }

    public Optional<UUID> unit() {
        return roundWithRoster.unitOf(actor);
    }

    /** Until when the person's unit may send its registration. */
    public Optional<Instant> deadline() {
        return unit().map(round()::deadlineOf);
    }

    /** The registration of the person's unit. */
    public Optional<Entry> registration() {
        return unit().flatMap(it ->
                entries.stream().filter(entry -> entry.unitId().equals(it)).findFirst());
    }

    /** What the person's unit had sent in for the year before. */
    public Optional<Submission> lastYear() {
        var year = round().awardYear() - 1;
        return unit().flatMap(it -> earlier.stream()
                .filter(sent -> sent.unitId().equals(it) && sent.awardYear() == year)
                .findFirst());
    }

    public int sent() {
        return (int) entries.stream().filter(Entry::sent).count();
    }

    public int members() {
        return roundWithRoster.roster().members().size();
    }

    /** What those who lead the bloc may do with the round. */
    public List<RoundWithRoster.Action> actions() {
        return roundWithRoster.actionsOf(actor, now);
    }

    /** A step of the person's unit in the round. */
    public enum OwnAction {
        START,
        EDIT
    }

    /** What the person may do with their unit's registration: start one, as long as there is none, or write it. */
    public Optional<OwnAction> ownAction() {
        return registration()
                .map(it -> it.editable() ? Optional.of(OwnAction.EDIT) : Optional.<OwnAction>empty())
                .orElseGet(() -> unit().filter(it -> roundWithRoster.mayStart(actor, it, now))
                        .map(_ -> OwnAction.START));
    }
}

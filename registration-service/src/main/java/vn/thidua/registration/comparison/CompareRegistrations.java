package vn.thidua.registration.comparison;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.comparison.Comparison.EntryState;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.pledge.Registration;
import vn.thidua.registration.pledge.Registrations;
import vn.thidua.registration.round.FindRounds;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundReason;
import vn.thidua.registration.round.RoundView;
import vn.thidua.registration.round.SeatedRound;
import vn.thidua.registration.rule.FindingView;
import vn.thidua.registration.rule.LineView;

/** Puts the members' registrations side by side, for those who lead the bloc; for every member once the round is closed. */
@UseCase
public class CompareRegistrations {

    private final FindRounds rounds;
    private final Registrations registrations;
    private final Directory directory;
    private final Forms forms;
    private final Clock clock;

    CompareRegistrations(
            FindRounds rounds, Registrations registrations, Directory directory, Forms forms, Clock clock) {
        this.rounds = rounds;
        this.registrations = registrations;
        this.directory = directory;
        this.forms = forms;
        this.clock = clock;
    }

    /** Refuses with {@link RoundReason#COMPARISON_NOT_YET_OPEN} a member who only has to wait. */
    public Comparison compare(UUID roundId, Actor actor) {
        var seated = rounds.get(roundId, actor);
        var round = seated.round();
        var now = clock.instant();
        if (!seated.roster().isLedBy(actor) && round.stateAt(now) != Round.State.CLOSED) {
            throw RoundReason.COMPARISON_NOT_YET_OPEN.because("members see the comparison after %s", round.closesOn());
        }
        var begun = registrations.ofRounds(List.of(roundId));
        Map<UUID, Registration> byUnit =
                begun.stream().collect(Collectors.toMap(Registration::unitId, Function.identity()));
        var units = directory.units(seated.roster().units());
        var members = seated.roster().seats().stream()
                .map(seat -> member(seat, units.get(seat.unitId()), byUnit.get(seat.unitId()), seated, actor))
                .toList();
        var rows = forms.of(round.awardYear()).rows();
        var progress = begun.stream().map(Registration::progress).toList();
        return new Comparison(
                RoundView.of(seated, progress, List.of(), actor, now), rows, members, Statistics.of(rows, members));
    }

    private static MemberEntry member(
            Roster.Seat seat,
            @Nullable Unit unit,
            @Nullable Registration registration,
            SeatedRound seated,
            Actor actor) {
        var submitted = registration == null ? null : registration.submitted();
        var receipt = registration == null ? null : registration.receipt();
        var opens = submitted != null && (seated.roster().isLedBy(actor) || actor.actsFor(seat.unitId()));
        return new MemberEntry(
                seat.unitId(),
                unit == null ? "" : unit.name(),
                unit == null ? "" : unit.shortName(),
                seat.role(),
                registration == null
                        ? EntryState.NOT_STARTED
                        : EntryState.valueOf(registration.state().name()),
                registration == null || !opens ? null : registration.id(),
                registration == null || submitted == null ? null : registration.version(),
                receipt == null ? null : receipt.submittedAt(),
                submitted == null ? null : submitted.staffCount(),
                actor.actsFor(seat.unitId()),
                registration != null && registration.isJudgedBy(actor, seated),
                submitted == null ? List.of() : LineView.of(submitted),
                submitted == null ? List.of() : FindingView.of(seated.round().awardYear(), submitted));
    }
}

package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.registration.comparison.Comparison.EntryState;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.comparison.Comparison.MoreTime;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.round.RoundWithRoster;
import vn.thidua.registration.rule.LineFigures;

/** Says of each member of a round what one person may see of it. */
record MemberEntries(
        RoundWithRoster roundWithRoster,
        Actor actor,
        Map<UUID, Unit> units,
        Map<UUID, ComparedRegistration> begun,
        Map<UUID, ComparedRegistration> lastYear) {

    MemberEntry of(Roster.Member member) {
        var id = member.unitId();
        var unit = units.get(id);
        var its = begun.get(id);
        var sent = its == null ? null : its.sent();
        var state = its == null
                ? EntryState.NOT_STARTED
                : EntryState.valueOf(its.state().name());
        return new MemberEntry(
                id,
                unit == null ? "" : unit.name(),
                unit == null ? "" : unit.shortName(),
                member.role(),
                state,
                its != null && sent != null && isOpen(id) ? its.id() : null,
                its != null && sent != null ? its.version() : null,
                sent == null ? null : sent.at(),
                isOpen(id) ? deadlineOf(id) : roundWithRoster.round().closesAt(),
                sent != null && sent.late(),
                isOpen(id) ? moreTimeOf(id) : null,
                state == EntryState.AMENDING || state == EntryState.AMENDMENT_SUBMITTED,
                sent == null ? null : sent.staffCount(),
                actor.actsFor(id),
                its != null && roundWithRoster.letsJudge(actor, id),
                sent == null ? List.of() : MemberLine.of(sent.lines(), linesOfLastYear(id)),
                sent == null ? List.of() : sent.findings());
    }

    private Instant deadlineOf(UUID id) {
        var its = begun.get(id);
        return its == null ? roundWithRoster.round().deadlineOf(id) : its.deadline(roundWithRoster.round());
    }

    /** Whether the person may look at more of the unit than the table says. */
    private boolean isOpen(UUID unit) {
        return actor.actsFor(unit) || roundWithRoster.roster().isManagedBy(actor);
    }

    private List<LineFigures> linesOfLastYear(UUID unit) {
        var before = lastYear.get(unit);
        return before == null || before.sent() == null
                ? List.of()
                : before.sent().lines();
    }

    private @Nullable MoreTime moreTimeOf(UUID unit) {
        return roundWithRoster
                .round()
                .extensionOf(unit)
                .map(it -> new MoreTime(it.until(), it.reason()))
                .orElse(null);
    }
}

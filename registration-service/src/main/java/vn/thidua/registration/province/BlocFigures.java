package vn.thidua.registration.province;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.comparison.ComparedRegistration;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.province.ProvinceYear.BlocEntry;
import vn.thidua.registration.province.ProvinceYear.Total;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.rule.Severity;
import vn.thidua.registration.rule.TargetFigures;

/** Counts a bloc's members by how far they are, and adds up what they pledge row by row. */
record BlocFigures(
        int year,
        Map<UUID, Round> rounds,
        Map<UUID, List<ComparedRegistration>> begun,
        Map<UUID, Unit> heads,
        List<FormRow> rows,
        Instant now) {

    BlocEntry of(Bloc bloc) {
        var roster = bloc.inYear(year);
        var round = rounds.get(bloc.id());
        var its = round == null
                ? List.<ComparedRegistration>of()
                : begun.getOrDefault(round.id(), List.of()).stream()
                        .filter(it -> roster.has(it.unitId()))
                        .toList();
        var sent = its.stream()
                .map(ComparedRegistration::sent)
                .filter(Objects::nonNull)
                .toList();
        var head = roster.head().orElse(null);
        var headUnit = head == null ? null : heads.get(head);
        return new BlocEntry(
                bloc.id(),
                bloc.name(),
                round == null ? null : round.id(),
                round == null ? null : round.stateAt(now),
                round == null ? null : round.closesAt(),
                head,
                headUnit == null ? null : headUnit.name(),
                roster.members().size(),
                roster.members().size() - its.size(),
                count(its, Registration.State.DRAFT),
                count(its, Registration.State.SUBMITTED),
                count(its, Registration.State.RETURNED),
                count(
                        its,
                        Registration.State.ACCEPTED,
                        Registration.State.AMENDING,
                        Registration.State.AMENDMENT_SUBMITTED),
                (int) sent.stream()
                        .filter(ComparedRegistration.Submission::late)
                        .count(),
                (int) sent.stream()
                        .flatMap(it -> it.findings().stream())
                        .filter(it -> it.finding().severity() == Severity.WARN)
                        .count(),
                totals(sent));
    }

    private static int count(List<ComparedRegistration> some, Registration.State... states) {
        return (int)
                some.stream().filter(it -> List.of(states).contains(it.state())).count();
    }

    private List<Total> totals(List<ComparedRegistration.Submission> sent) {
        var totals = new ArrayList<Total>();
        for (var row : rows) {
            for (var holder : row.subjects()) {
                var counts = sent.stream()
                        .flatMap(it -> it.lines().stream())
                        .filter(it -> it.code().equals(row.code()))
                        .map(it -> it.target(holder))
                        .filter(Objects::nonNull)
                        .map(TargetFigures::quantityValue)
                        .filter(Objects::nonNull)
                        .toList();
                if (!counts.isEmpty()) {
                    totals.add(new Total(
                            row.code(),
                            holder,
                            counts.stream().mapToInt(Integer::intValue).sum()));
                }
            }
        }
        return totals;
    }
}

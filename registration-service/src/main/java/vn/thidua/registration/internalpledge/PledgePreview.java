package vn.thidua.registration.internalpledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.registration.internalpledge.Namesakes.Match;
import vn.thidua.registration.staff.RowIssue;

/** A list of pledges beside what is pledged now, row by row. */
public record PledgePreview(PledgeList list, List<Row> rows) {

    /** What accepting the list does with a row. */
    public enum Effect {
        ADDED,
        CHANGED,
        SAME
    }

    /** A row of the list, what accepting it does, and what is wrong or doubtful in it, also beside what is pledged. */
    public record Row(PledgeRow row, Effect effect, List<RowIssue> problems) {}

    /** All or nothing, as of now. */
    public boolean isAcceptable() {
        return list.isAcceptable()
                && rows.stream().flatMap(it -> it.problems().stream()).noneMatch(RowIssue::isError);
    }

    static PledgePreview of(PledgeList list, List<InternalPledge> stored) {
        var written = list.rows().stream().map(PledgeRow::pledge).toList();
        var matches = Namesakes.among(stored).ofList(written);
        var alike = otherNames(stored, written);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < written.size(); i++) {
            var row = list.rows().get(i);
            var found = issues(row, matches.get(i), alike);
            var all = Stream.concat(row.problems().stream(), found.stream()).toList();
            rows.add(new Row(row, effect(row.pledge(), matches.get(i)), all));
        }
        return new PledgePreview(list, rows);
    }

    private static Effect effect(WrittenPledge written, Match match) {
        if (match instanceof Match.Same(InternalPledge pledge) && !pledge.withdrawn()) {
            return pledge.says(written) ? Effect.SAME : Effect.CHANGED;
        }
        return Effect.ADDED;
    }

    private static List<RowIssue> issues(
            PledgeRow row, Match match, Map<PledgerName.Likeness, Set<PledgerName>> alike) {
        var name = row.pledge().whose();
        return switch (match) {
            case Match.Same _ -> List.of();
            case Match.Unclear _ ->
                row.isAcceptable() ? List.of(PledgeListIssues.namesakeUnclear(row.row(), name.name())) : List.of();
            case Match.Another _ ->
                alike.getOrDefault(name.likeness(), Set.of()).stream()
                        .map(PledgerName::inFull)
                        .sorted()
                        .limit(1)
                        .map(it -> PledgeListIssues.likePledge(row.row(), name.name(), it))
                        .toList();
        };
    }

    /** Of the pledges in force those of names that the list does not have, by what they are like. */
    private static Map<PledgerName.Likeness, Set<PledgerName>> otherNames(
            List<InternalPledge> stored, List<WrittenPledge> written) {
        var named = written.stream().map(WrittenPledge::whose).collect(Collectors.toCollection(HashSet::new));
        return stored.stream()
                .filter(it -> !it.withdrawn() && !named.contains(it.whose()))
                .map(InternalPledge::whose)
                .collect(Collectors.groupingBy(PledgerName::likeness, Collectors.toSet()));
    }
}

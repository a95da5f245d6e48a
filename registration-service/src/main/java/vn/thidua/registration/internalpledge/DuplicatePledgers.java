package vn.thidua.registration.internalpledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thidua.registration.staff.RowIssue;

/** Who came before in a list: the same, a namesake who is not told apart, or somebody whose name looks alike. */
final class DuplicatePledgers {

    /** The rows of one exact name by their positions. */
    private final Map<PledgerName, Map<String, Integer>> rows = new HashMap<>();

    private final Map<PledgerName.Likeness, Spelling> spellings = new HashMap<>();

    private record Spelling(PledgerName name, int row) {}

    Optional<RowIssue> issue(int row, int column, WrittenPledge pledge) {
        var known = rows.get(pledge.whose());
        return known == null ? first(row, column, pledge) : again(row, column, pledge, known);
    }

    private Optional<RowIssue> first(int row, int column, WrittenPledge pledge) {
        var name = pledge.whose();
        rows.put(name, new HashMap<>(Map.of(positionOf(pledge), row)));
        var alike = spellings.putIfAbsent(name.likeness(), new Spelling(name, row));
        return Optional.ofNullable(alike)
                .map(it -> PledgeListIssues.likeRow(
                        row, column, pledge.name(), it.name().inFull(), it.row()));
    }

    private static Optional<RowIssue> again(int row, int column, WrittenPledge pledge, Map<String, Integer> known) {
        var position = positionOf(pledge);
        var without = position.isEmpty()
                ? known.values().stream().min(Integer::compare).orElse(null)
                : known.get("");
        var same = known.putIfAbsent(position, row);
        if (same != null) {
            return Optional.of(PledgeListIssues.twice(row, column, pledge.name(), same));
        }
        return Optional.ofNullable(without).map(it -> PledgeListIssues.namesakeOfRow(row, column, pledge.name(), it));
    }

    private static String positionOf(WrittenPledge pledge) {
        return pledge.position() == null ? "" : pledge.position();
    }
}

package vn.thidua.registration.comparison;

import java.util.List;
import vn.thidua.registration.catalogue.FormRow;

/** Everything a table follows from; equal sources make equal tables, no matter who asks or when. */
record TableSource(ComparedRound round, MemberEntries entries, List<FormRow> rows) {

    Comparison compare() {
        var members = entries.roundWithRoster().roster().members().stream()
                .map(entries::of)
                .toList();
        return new Comparison(round, rows, members, Statistics.of(rows, members));
    }
}

package vn.thidua.registration.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two lists of texts side by side: the longest run of texts they share, and between those what is left of each. */
final class Alignment {

    private Alignment() {}

    /** A text of one list, of the other, or one of each. */
    record Pair(@Nullable String before, @Nullable String after) {}

    static List<Pair> of(List<String> before, List<String> after) {
        var common = common(before, after);
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            var inBoth = i < before.size() && j < after.size();
            if (inBoth && before.get(i).equals(after.get(j))) {
                pairs.add(new Pair(before.get(i++), after.get(j++)));
            } else if (inBoth && common[i + 1][j + 1] == common[i][j]) {
                // Neither text is needed for what both share: one stands in the other's place.
                pairs.add(new Pair(before.get(i++), after.get(j++)));
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pairs.add(new Pair(before.get(i++), null));
            } else {
                pairs.add(new Pair(null, after.get(j++)));
            }
        }
        return pairs;
    }

    /** How many texts the rests of both lists share in order, from each pair of places on. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}

package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.registration.title.Folding;

/** The years a text speaks of. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final Pattern AWARD_YEAR = Pattern.compile("nam (20[0-4]\\d)\\b");

    private static final int MOST = 1_000;

    private Years() {}

    static List<Integer> mentioned(String text) {
        return all(YEAR, text);
    }

    /** The year that is named most, as in "năm 2022"; of those named as often the first. */
    static Optional<Integer> ruling(String text) {
        var all = all(AWARD_YEAR, Folding.words(text));
        var counts = all.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return all.stream().max((one, other) -> {
            var byCount = Long.compare(counts.getOrDefault(one, 0L), counts.getOrDefault(other, 0L));
            return byCount != 0 ? byCount : Integer.compare(all.indexOf(other), all.indexOf(one));
        });
    }

    private static List<Integer> all(Pattern pattern, String text) {
        var found = new ArrayList<Integer>();
        var matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }
}

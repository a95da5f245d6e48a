package vn.thidua.launcher;

import java.util.Locale;
import java.util.Optional;
import vn.thidua.launcher.process.Part;

/** The line a person reads when a part comes up, dies, or keeps dying. */
final class ProgressLine {

    private ProgressLine() {}

    static Optional<String> of(Part part, Part.State state) {
        return switch (state) {
            case READY ->
                Optional.of("%-22s ready in %4.1f s   %s%s"
                        .formatted(
                                part.name(),
                                part.startingTook().toMillis() / 1000.0,
                                part.recipe().address(),
                                title(part)));
            case WAITING -> Optional.of("%-22s ended by itself, starting it again".formatted(part.name()));
            case FAILING ->
                Optional.of("%-22s died %d times; trying again every %d s, its last words are in %s"
                        .formatted(
                                part.name(),
                                part.deaths(),
                                part.pauseWhileFailing().toSeconds(),
                                part.recipe().log()));
            case STARTING, DOWN -> Optional.empty();
        };
    }

    private static String title(Part part) {
        String title = part.recipe().title();
        return title.toLowerCase(Locale.ROOT).equals(part.name()) ? "" : "   (" + title + ")";
    }
}

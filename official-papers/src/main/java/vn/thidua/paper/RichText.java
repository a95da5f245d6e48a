package vn.thidua.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text on a paper, in italics where it is an aside. A line break stays one. */
public record RichText(List<Run> runs) {

    /** A stretch of one style, in composed form and free of what no file can hold or would turn the reading order. */
    public record Run(String text, boolean italic) {

        public Run {
            text = legible(text);
        }
    }

    public RichText {
        runs = runs.stream().filter(it -> !it.text().isEmpty()).toList();
    }

    public static RichText of(String text) {
        return new RichText(List.of(new Run(text, false)));
    }

    public static RichText inItalics(String text) {
        return new RichText(List.of(new Run(text, true)));
    }

    public RichText and(RichText more) {
        return new RichText(Stream.concat(runs.stream(), more.runs().stream()).toList());
    }

    /** All of it without its style. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    static String legible(String text) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(it -> it == '\n' || it == '\t' || !isHidden(it))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default ->
                character == 0xFFFE
                        || character == 0xFFFF
                        || (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069);
        };
    }
}

package vn.thidua.platform.text;

import java.util.regex.Pattern;

/** A file's name as somebody's computer said it, for people: without its folder and without letters that no name has. */
public record FileName(String text) {

    /** As a computer may say it, with its folder; of what is longer than a name may be the end is kept. */
    public static final int SAID = 300;

    private static final int LONGEST = 200;
    private static final String NAMELESS = "–";
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NEVER = Pattern.compile("[<>:\"|?*\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static FileName of(String said) {
        var name = NEVER.matcher(FOLDER.matcher(PlainText.cleaned(said)).replaceFirst(""))
                .replaceAll("");
        var line = SPACES.matcher(name).replaceAll(" ").strip();
        var end = line.substring(
                line.offsetByCodePoints(line.length(), -Math.min(LONGEST, line.codePointCount(0, line.length()))));
        return new FileName(end.isEmpty() || end.chars().allMatch(it -> it == '.') ? NAMELESS : end);
    }
}

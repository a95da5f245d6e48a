package vn.thidua.registration.intake;

import java.util.regex.Pattern;

/** A file's name as somebody's computer said it: without its folder and without letters that no name has. */
public record FileName(String text) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]");
    private static final Pattern NEVER = Pattern.compile("[<>:\"|?*]");

    public static FileName of(String said) {
        var line = Folding.line(said);
        var name = NEVER.matcher(FOLDER.matcher(line).replaceFirst(""))
                .replaceAll("")
                .strip();
        var end = name.substring(Math.max(0, name.length() - LONGEST));
        return new FileName(end.isEmpty() ? "tệp không tên" : end);
    }
}

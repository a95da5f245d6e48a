package vn.thidua.registration.fileimport;

import java.util.regex.Pattern;
import vn.thidua.registration.title.Folding;

/** A line of a file's running text, where it stands, and whether it lies behind the table of targets. */
record TextLine(FileLocation at, String text, boolean listed, boolean behind) {

    /** No text of a registration is longer; what is cut off here is too long all the same. */
    static final int LONGEST = 5_500;

    private static final Pattern BULLET = Pattern.compile("^[-–—+*•·●○▪■□►✓\\uf0b7\\uf0a7\\uf0d8\\uf02d]\\s*");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,4}|[a-zđ])\\s*(?:[.)/]|[-–](?=\\s*\\p{L}))\\s*");

    boolean isBullet() {
        return BULLET.matcher(text).find();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(text).find();
    }

    /** The line without its bullet or number. */
    String bare() {
        return NUMBERED.matcher(BULLET.matcher(text).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    /** The line without its bullet; a number stays. */
    String withoutBullet() {
        return BULLET.matcher(text).replaceFirst("").strip();
    }

    /** An item of a list without the one mark that makes it one. */
    String item() {
        return listed ? text : isBullet() ? withoutBullet() : bare();
    }

    String words() {
        return Folding.words(bare());
    }

    int wordCount() {
        return words().isEmpty() ? 0 : words().split(" ").length;
    }
}

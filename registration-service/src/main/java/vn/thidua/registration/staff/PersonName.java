package vn.thidua.registration.staff;

import vn.thidua.platform.text.PlainText;

/** What may stand in a list as a person's, a room's or a position's name. */
public final class PersonName {

    public static final int LONGEST = 150;

    private PersonName() {}

    /** Plain text without the signs of markup, which no name has. */
    public static boolean isPlain(String text) {
        return !PlainText.hasControls(text) && text.indexOf('<') < 0 && text.indexOf('>') < 0;
    }
}

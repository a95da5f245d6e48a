package vn.thidua.paper;

/** The decree's sizes in points, the same in every file. */
final class FontSizes {

    static final int COUNTRY = 12;
    static final int MOTTO = 13;
    static final int ISSUER = 12;
    static final int NUMBER = 13;
    static final int SUBJECT = 12;
    static final int PLACE = 13;
    static final int BODY = 14;
    static final int TABLE = 12;
    static final int LARGE_TABLE = 10;
    static final int RECIPIENTS = 11;
    static final int RECIPIENTS_TITLE = 12;
    static final int PAGE_NUMBER = 13;

    /** The space after a paragraph, and the first line's indent in millimetres. */
    static final int SPACE = 6;

    static final int INDENT = 10;

    /** How a letterhead and a closing divide their width, in hundredths. */
    static final int LEFT_SHARE = 45;

    private FontSizes() {}
}

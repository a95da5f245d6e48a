package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_HAS_DOCTYPE;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a part that is not known to be XML to its end, and refuses it when it looks like XML and declares a document type.
 * Such parts need not be well-formed: drawings of old programs are not.
 */
final class DoctypeSearch {

    private static final String WANTED = "<!doctype";

    /** What stands before the first character of a text: byte order marks and white space. */
    private static final String BEFORE_TEXT = "\u00ef\u00bb\u00bf\u00fe\u00ff \t\r\n";

    private boolean begun;
    private boolean markup;
    private int matched;

    private DoctypeSearch() {}

    /** Reading itself is a check too: what is longer or other than promised is refused on the way. */
    static void requireNone(InputStream part) throws IOException {
        var search = new DoctypeSearch();
        var buffer = new byte[16 << 10];
        for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
            for (int i = 0; i < count && (search.markup || !search.begun); i++) {
                search.take((char) (buffer[i] & 0xff));
            }
        }
    }

    /** Characters of UTF-16 are those of ASCII with a zero before or behind. */
    private void take(char character) {
        if (character == 0 || (!begun && BEFORE_TEXT.indexOf(character) >= 0)) {
            return;
        }
        markup = begun ? markup : character == '<';
        begun = true;
        var lower = character >= 'A' && character <= 'Z' ? (char) (character | 0x20) : character;
        matched = lower == WANTED.charAt(matched) ? matched + 1 : lower == '<' ? 1 : 0;
        if (matched == WANTED.length()) {
            throw FILE_HAS_DOCTYPE.because("a part declares a document type");
        }
    }
}

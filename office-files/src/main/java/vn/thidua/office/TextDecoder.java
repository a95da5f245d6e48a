package vn.thidua.office;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.office.LegacyText.Encoding;

/** Brings a file's texts to Unicode and remembers the ways in which they were typed. */
final class TextDecoder {

    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);

    String unicode(String text, String font) {
        encodings.add(LegacyText.encodingOf(text, font));
        return LegacyText.toUnicode(text, font);
    }

    Set<Encoding> encodings() {
        return Set.copyOf(encodings);
    }
}

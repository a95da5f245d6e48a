package vn.thidua.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who issues papers: the place, the body above, and its own name and code, as they stand at a paper's head. */
public record Issuer(String place, String parent, String name, String code) {

    /** The blanks that the issuing clerk fills in by hand. */
    public static final String BLANK = "\u00a0".repeat(7);

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    public static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    /** The head of a paper of that year; a letter has a number and a subject. */
    public Paper.Letterhead letterhead(int year, @Nullable RichText number, @Nullable RichText subject) {
        return new Paper.Letterhead(
                RichText.of(capitals(parent)), RichText.of(capitals(name)), number, subject, placeAndDate(year));
    }

    /** "Số:      /SKHCN"; the symbol of the room that drafted it is the clerk's too. */
    public RichText number() {
        return RichText.of(DecreeWords.number(BLANK, code));
    }

    private RichText placeAndDate(int year) {
        return RichText.of(DecreeWords.placeAndDate(place, BLANK, year));
    }
}

package vn.thidua.registration.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.pledge.Content;
import vn.thidua.registration.pledge.Signature;

/** What the papers of one registration share: who issues it, for which year and bloc, and to whom it goes. */
record Issue(
        Province province,
        int awardYear,
        String unitName,
        String unitCode,
        String blocName,
        @Nullable String judgeName) {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** The blanks that the issuing clerk fills in by hand. */
    static final String BLANK = "\u00a0".repeat(7);

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    Paper.Letterhead letterhead(@Nullable Words number, @Nullable Words subject) {
        return new Paper.Letterhead(
                Words.of(capitals(province.parent())), Words.of(capitals(unitName)), number, subject, placeAndDate());
    }

    /** "Số:      /SKHCN"; the symbol of the room that drafted it is the clerk's too. */
    Words number() {
        return Words.of("Số:" + BLANK + "/" + unitCode);
    }

    Words placeAndDate() {
        return placeAndDate(province, awardYear);
    }

    static Words placeAndDate(Province province, int year) {
        return Words.of("%s, ngày%stháng%snăm %d".formatted(province.name(), BLANK, BLANK, year));
    }

    /** The bloc's head as a letter names it: "Trưởng Khối Thi đua …". */
    String head() {
        return "Trưởng " + blocName;
    }

    /** Without a name the place for it stays blank; without an office it is that of whoever leads the unit. */
    static Paper.Closing closing(List<String> recipients, @Nullable Signature signature) {
        var office = signature == null || signature.title().isBlank() ? "THỦ TRƯỞNG ĐƠN VỊ" : signature.title();
        return new Paper.Closing(
                recipients.stream().map(Words::of).toList(),
                Arrays.stream(office.split("\\R")).map(Words::of).toList(),
                Words.of(signature == null ? "" : signature.name()));
    }

    static Paper.Closing closing(List<String> recipients, Content content) {
        return closing(recipients, content.signature());
    }
}

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

    /** For who has not said yet who signs; in brackets, so that nobody takes it for an office. */
    private static final String TO_BE_SIGNED = "(Thủ trưởng đơn vị ký tên, đóng dấu)";

    static Paper.Closing closing(List<String> recipients, @Nullable Signature signature) {
        var office = signature == null || signature.title().isBlank() ? TO_BE_SIGNED : signature.title();
        return new Paper.Closing(
                recipients.stream().map(Words::of).toList(),
                Arrays.stream(office.split("\\R")).map(Words::of).toList(),
                Words.of(signature == null ? "" : signature.name()));
    }

    static Paper.Closing closing(List<String> recipients, Content content) {
        return closing(recipients, content.signature());
    }
}

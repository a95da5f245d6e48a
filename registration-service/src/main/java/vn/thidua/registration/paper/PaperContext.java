package vn.thidua.registration.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Signature;

/** What the papers of one registration share: who issues it, for which year and bloc, and to whom it goes. */
record PaperContext(
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

    Paper.Letterhead letterhead(@Nullable RichText number, @Nullable RichText subject) {
        return new Paper.Letterhead(
                RichText.of(capitals(province.parent())),
                RichText.of(capitals(unitName)),
                number,
                subject,
                placeAndDate());
    }

    /** "Số:      /SKHCN"; the symbol of the room that drafted it is the clerk's too. */
    RichText number() {
        return PaperWords.rich(Sentence.of("paper-number").with("blank", BLANK).with("unit", unitCode));
    }

    RichText placeAndDate() {
        return placeAndDate(province, awardYear);
    }

    static RichText placeAndDate(Province province, int year) {
        return PaperWords.rich(Sentence.of("paper-place-and-date")
                .with("place", province.name())
                .with("blank", BLANK)
                .with("year", year));
    }

    /** The bloc's head as a letter names it: "Trưởng Khối Thi đua …". */
    String head() {
        return head(blocName);
    }

    static String head(String bloc) {
        return PaperWords.of(Sentence.of("paper-head").with("bloc", bloc));
    }

    /** For who has not said yet who signs; in brackets, so that no one takes it for an office. */
    private static String toBeSigned() {
        return PaperWords.of(Sentence.of("paper-to-be-signed"));
    }

    static Paper.Closing closing(List<String> recipients, @Nullable Signature signature) {
        var office = signature == null || signature.title().isBlank() ? toBeSigned() : signature.title();
        return new Paper.Closing(
                recipients.stream().map(RichText::of).toList(),
                Arrays.stream(office.split("\\R")).map(RichText::of).toList(),
                RichText.of(signature == null ? "" : signature.name()));
    }

    static Paper.Closing closing(List<String> recipients, Content content) {
        return closing(recipients, content.signature());
    }
}

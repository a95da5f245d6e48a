package vn.thidua.registration.fileimport;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;

/** What keeps a text from being a target of its row and holder, with its place and what to do. */
final class TargetFaults {

    private final FileIssues problems;

    TargetFaults(FileIssues problems) {
        this.problems = problems;
    }

    /** The fault's code, once it is reported. */
    @Nullable String of(FormRow row, @Nullable Holder whose, TargetText read, Targets.Written written) {
        var text = written.text();
        if (whose == null) {
            problems.error(written.at(), text, Sentence.of("holder-unclear").with("written", text));
            return "holder-unclear";
        }
        if (read.isTrouble()) {
            problems.error("cell-not-understood", written.at(), text, notUnderstood(text));
            return "cell-not-understood";
        }
        if (!row.isFor(whose)) {
            problems.error(
                    "title-not-for-holder",
                    written.at(),
                    text,
                    Sentence.of("target-not-for-holder")
                            .with("title", row.label(), row.labelEn())
                            .with("holder", whose.name())
                            .with("written", text));
            return "title-not-for-holder";
        }
        return outOfRange(read, written);
    }

    private @Nullable String outOfRange(TargetText read, Targets.Written written) {
        var quantity =
                read.quantity() == null ? null : Quantity.read(read.quantity()).orElse(null);
        var ratio = read.ratio() == null ? null : Ratio.read(read.ratio()).orElse(null);
        if ((quantity == null || quantity.isInRange()) && (ratio == null || ratio.isInRange())) {
            return null;
        }
        problems.error(
                written.at(),
                written.text(),
                Sentence.of("cell-out-of-range").with("written", written.text()).with("most", Quantity.MOST));
        return "cell-out-of-range";
    }

    /** Where letters stand for digits, the digits are asked about. */
    private static Sentence notUnderstood(String text) {
        var digits = TargetText.asDigits(text);
        return digits == null
                ? Sentence.of("cell-not-understood").with("written", text)
                : Sentence.of("cell-not-understood-digits")
                        .with("written", text)
                        .with("digits", digits);
    }
}

package vn.thidua.registration.fileimport;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;

/** Reports why a text is no target of its row and holder, where it stands, and what to do. */
final class TargetFaults {

    private final FileIssues issues;

    TargetFaults(FileIssues issues) {
        this.issues = issues;
    }

    /** The fault, once it is reported. */
    @Nullable FileFault of(FormRow row, @Nullable Holder whose, TargetText read, Targets.Written written) {
        var text = written.text();
        if (whose == null) {
            issues.error(
                    FileFault.HOLDER_UNCLEAR,
                    written.at(),
                    text,
                    Sentence.of("holder-unclear").with("written", text));
            return FileFault.HOLDER_UNCLEAR;
        }
        if (read.isUnreadable()) {
            issues.error(FileFault.CELL_NOT_UNDERSTOOD, written.at(), text, notUnderstood(text));
            return FileFault.CELL_NOT_UNDERSTOOD;
        }
        if (!row.isFor(whose)) {
            issues.error(
                    FileFault.TITLE_NOT_FOR_HOLDER,
                    written.at(),
                    text,
                    Sentence.of("target-not-for-holder")
                            .with("title", row.label(), row.labelEn())
                            .with("holder", whose.name())
                            .with("written", text));
            return FileFault.TITLE_NOT_FOR_HOLDER;
        }
        return outOfRange(read, written);
    }

    private @Nullable FileFault outOfRange(TargetText read, Targets.Written written) {
        var quantity =
                read.quantity() == null ? null : Quantity.read(read.quantity()).orElse(null);
        var ratio = read.ratio() == null ? null : Ratio.read(read.ratio()).orElse(null);
        if ((quantity == null || quantity.isInRange()) && (ratio == null || ratio.isInRange())) {
            return null;
        }
        issues.error(
                FileFault.CELL_OUT_OF_RANGE,
                written.at(),
                written.text(),
                Sentence.of("cell-out-of-range").with("written", written.text()).with("most", Quantity.MOST));
        return FileFault.CELL_OUT_OF_RANGE;
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

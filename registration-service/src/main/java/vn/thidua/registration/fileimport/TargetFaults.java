package vn.thidua.registration.fileimport;

import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;

/** What keeps a text from being a target of its row and holder, told with its place and what to do. */
final class TargetFaults {

    private final FileIssues problems;

    TargetFaults(FileIssues problems) {
        this.problems = problems;
    }

    /** The fault's code, once it is reported. */
    @Nullable String of(FormRow row, @Nullable Holder whose, TargetText read, Targets.Written written) {
        var text = written.text();
        if (whose == null) {
            problems.error(
                    "holder-unclear",
                    written.at(),
                    text,
                    "không rõ “%s” là của tập thể hay cá nhân. Hãy ghi rõ trong tệp hoặc chọn đối tượng."
                            .formatted(text),
                    "it is not said whether “%s” is for collectives or individuals. Please choose.".formatted(text));
            return "holder-unclear";
        }
        if (read.isTrouble()) {
            var digits = TargetText.asDigits(text);
            var vietnamese = digits == null ? "" : " Có phải là “%s” không?".formatted(digits);
            var english = digits == null ? "" : " Is it “%s”?".formatted(digits);
            problems.error(
                    "cell-not-understood",
                    written.at(),
                    text,
                    "không hiểu “%s”; cần số lượng như “03” hoặc tỷ lệ như “> 95%%”.%s".formatted(text, vietnamese),
                    "“%s” is not understood; a count like “03” or a share like “> 95%%” is expected.%s"
                            .formatted(text, english));
            return "cell-not-understood";
        }
        if (!row.isFor(whose)) {
            var holders = whose == Holder.COLLECTIVE ? "tập thể" : "cá nhân";
            problems.error(
                    "title-not-for-holder",
                    written.at(),
                    text,
                    "“%s” không dành cho %s. Hãy chuyển “%s” sang đúng cột hoặc xóa đi."
                            .formatted(row.label(), holders, text),
                    "“%s” is not for this holder. Please move or remove “%s”.".formatted(row.labelEn(), text));
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
                "cell-out-of-range",
                written.at(),
                written.text(),
                "“%s” quá lớn: số lượng tối đa %d, tỷ lệ tối đa 100%%.".formatted(written.text(), Quantity.MOST),
                "“%s” is too large: at most %d, and at most 100%%.".formatted(written.text(), Quantity.MOST));
        return "cell-out-of-range";
    }
}

package vn.thidua.registration.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.rule.Finding.Cell;

/** A finding as shown, in both languages, with what the unit says to it. */
public record FindingView(
        String rule,
        String key,
        Severity severity,
        List<Cell> cells,
        @Nullable String field,
        String message,
        String messageEn,
        @Nullable String basis,
        @Nullable String basisEn,
        @Nullable String answer) {

    public static List<FindingView> of(int awardYear, Content content) {
        return Examination.standard().of(awardYear, content).stream()
                .map(it -> of(it, content))
                .toList();
    }

    private static FindingView of(Finding it, Content content) {
        var basis = it.basis();
        return new FindingView(
                it.rule(),
                it.key(),
                it.severity(),
                it.cells(),
                it.field(),
                it.sentence().vi(),
                it.sentence().en(),
                basis == null ? null : basis.vi(),
                basis == null ? null : basis.en(),
                content.answerTo(it.key()).orElse(null));
    }
}

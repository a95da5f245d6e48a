package vn.thidua.registration.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
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

    private static final Sentences SENTENCES = Sentences.load();

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
                SENTENCES.vietnamese(it.sentence()),
                SENTENCES.english(it.sentence()),
                basis == null ? null : SENTENCES.vietnamese(basis),
                basis == null ? null : SENTENCES.english(basis),
                content.answerTo(it.key()).orElse(null));
    }
}

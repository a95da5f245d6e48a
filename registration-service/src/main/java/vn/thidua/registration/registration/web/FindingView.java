package vn.thidua.registration.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.rule.AnsweredFinding;
import vn.thidua.registration.rule.Finding;
import vn.thidua.registration.rule.Severity;

/** A finding as shown, in both languages, with what the unit says to it. */
record FindingView(
        String rule,
        String key,
        Severity severity,
        List<Finding.Cell> cells,
        @Nullable String field,
        String message,
        String messageEn,
        @Nullable String basis,
        @Nullable String basisEn,
        @Nullable String answer) {

    static List<FindingView> of(int awardYear, Content content, Sentences sentences) {
        return AnsweredFinding.of(awardYear, content).stream()
                .map(it -> of(it, sentences))
                .toList();
    }

    private static FindingView of(AnsweredFinding answered, Sentences sentences) {
        var it = answered.finding();
        var basis = it.basis();
        return new FindingView(
                it.rule(),
                it.key(),
                it.severity(),
                it.cells(),
                it.field(),
                sentences.vietnamese(it.sentence()),
                sentences.english(it.sentence()),
                basis == null ? null : sentences.vietnamese(basis),
                basis == null ? null : sentences.english(basis),
                answered.answer());
    }
}

package vn.thidua.registration.comparison.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.rule.AnsweredFinding;
import vn.thidua.registration.rule.Finding;
import vn.thidua.registration.rule.Severity;

/** A finding as it stands in a table or beside another member's: in words, so that a frozen one says what it said. */
record ComparedFindingView(
        @Nullable String answer,
        @Nullable String basis,
        @Nullable String basisEn,
        List<Finding.Cell> cells,
        @Nullable String field,
        String key,
        String message,
        String messageEn,
        String rule,
        Severity severity) {

    static ComparedFindingView of(AnsweredFinding answered, Sentences sentences) {
        var finding = answered.finding();
        var basis = finding.basis();
        return new ComparedFindingView(
                answered.answer(),
                basis == null ? null : sentences.vietnamese(basis),
                basis == null ? null : sentences.english(basis),
                finding.cells(),
                finding.field(),
                finding.key(),
                sentences.vietnamese(finding.sentence()),
                sentences.english(finding.sentence()),
                finding.rule(),
                finding.severity());
    }

    AnsweredFinding finding() {
        var saidBasis = basis == null || basisEn == null ? null : Sentence.asSaid(basis, basisEn);
        return new AnsweredFinding(
                new Finding(rule, severity, cells, field, Sentence.asSaid(message, messageEn), saidBasis), answer);
    }
}

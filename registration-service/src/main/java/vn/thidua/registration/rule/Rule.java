package vn.thidua.registration.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.rule.Finding.Cell;

/** A rule as in force for some award years, both included: its number, how much it matters, and the article it comes from. */
record Rule(
        String id,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        String parameter,
        @Nullable BigDecimal value,
        Severity severity,
        @Nullable Sentence basis) {

    boolean isInForce(int awardYear) {
        return (fromYear == null || awardYear >= fromYear) && (toYear == null || awardYear <= toYear);
    }

    /** The rule's number, which this kind of rule must have. */
    BigDecimal number() {
        if (value == null) {
            throw new IllegalStateException("rule " + id + " has no number");
        }
        return value;
    }

    Finding about(List<Cell> cells, Sentence sentence) {
        return new Finding(id, severity, cells, null, sentence, basis);
    }

    Finding about(String field, Sentence sentence) {
        return new Finding(id, severity, List.of(), field, sentence, basis);
    }
}

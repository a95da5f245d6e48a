package vn.thidua.registration.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.platform.domain.Sentence;

/** What the texts of a registration are asked. */
final class TextPolicies {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private TextPolicies() {}

    /** The heading and the opening paragraph should name the award year, if they name any. */
    static List<Finding> year(ExaminedContent input, RuleBook rules) {
        var findings = new ArrayList<Finding>();
        rules.find("F-YEAR", input.awardYear()).ifPresent(rule -> {
            var content = input.content();
            check(rule, "heading", content.heading(), input.awardYear(), findings);
            check(rule, "preamble", content.preamble(), input.awardYear(), findings);
        });
        return findings;
    }

    private static void check(Rule rule, String field, String text, int awardYear, List<Finding> findings) {
        var years =
                YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
        if (!years.isEmpty() && !years.contains(Integer.toString(awardYear))) {
            var named = String.join(", ", years);
            findings.add(rule.about(
                    field,
                    Sentence.of("finding-other-year")
                            .with("field", field)
                            .with("named", named)
                            .with("awardYear", awardYear)));
        }
    }
}

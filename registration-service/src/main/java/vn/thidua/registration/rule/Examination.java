package vn.thidua.registration.rule;

import java.util.List;
import vn.thidua.registration.content.Content;

/** Checks a registration by the rules in force for its award year. Warns, asks and informs; never blocks. */
public final class Examination {

    private static final Examination STANDARD = new Examination(
            RuleBook.load(),
            List.of(
                    TextPolicies::year,
                    CountPolicies::fightersQuota,
                    CountPolicies::nested,
                    CountPolicies::staffExceeded,
                    RatioPolicies::impliedStaff,
                    RatioPolicies::percentSign,
                    RatioPolicies::ratioAgrees,
                    RatioPolicies::advancedCollectives,
                    RatioPolicies::excellentCollectives,
                    CountPolicies::needsNames,
                    CountPolicies::leadsBloc,
                    CountPolicies::oneMeritAward));

    private final RuleBook rules;
    private final List<Policy> policies;

    Examination(RuleBook rules, List<Policy> policies) {
        this.rules = rules;
        this.policies = List.copyOf(policies);
    }

    public static Examination standard() {
        return STANDARD;
    }

    public List<Finding> of(int awardYear, Content content) {
        var input = new ExaminedContent(awardYear, content);
        return policies.stream().flatMap(it -> it.check(input, rules).stream()).toList();
    }
}

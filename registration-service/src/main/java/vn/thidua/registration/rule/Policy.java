package vn.thidua.registration.rule;

import java.util.List;

/** One independent rule: looks at a content and says what it finds, nothing when all is well or it does not apply. */
@FunctionalInterface
interface Policy {

    List<Finding> check(ExaminedContent input, RuleBook rules);
}

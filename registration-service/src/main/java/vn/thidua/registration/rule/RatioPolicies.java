package vn.thidua.registration.rule;

import static vn.thidua.registration.rule.ExaminedContent.CSTDCS;
import static vn.thidua.registration.rule.ExaminedContent.LDTT;
import static vn.thidua.registration.rule.ExaminedContent.TTLDTT;
import static vn.thidua.registration.rule.ExaminedContent.TTLDXS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.ContentLimits;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.rule.Finding.Cell;

/** What the percentages of a registration are asked. */
final class RatioPolicies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Beyond this no department is meant, and the percentage is a slip. */
    private static final long MOST_STAFF = ContentLimits.PEOPLE;

    private RatioPolicies() {}

    /** From "> 95%" beside 70 people follows how many people there can be, when nobody said. */
    static List<Finding> impliedStaff(ExaminedContent input, RuleBook rules) {
        var people = input.people(LDTT).orElse(0);
        var ratio = input.content().ratio(LDTT, Holder.INDIVIDUAL).orElse(null);
        if (input.content().staffCount() != null || people == 0 || ratio == null) {
            return List.of();
        }
        var least = least(people, ratio);
        var most = most(people, ratio);
        if (most.isEmpty() || most.get() < least || most.get() > MOST_STAFF) {
            return List.of();
        }
        return rules.find("F-STAFF-IMPLIED", input.awardYear()).stream()
                .map(rule -> rule.about(
                        List.of(new Cell(LDTT, Holder.INDIVIDUAL)),
                        Sentence.of("finding-staff-implied")
                                .with("written", ratio.written())
                                .with("people", people)
                                .with("least", least)
                                .with("most", most.get())))
                .toList();
    }

    /** The smallest whole number of which the people still are the share; a written percentage may be rounded. */
    private static long least(int people, Ratio ratio) {
        if (ratio.comparison() != Ratio.Comparison.EQ) {
            return people;
        }
        var upper = ratio.value().add(step(ratio).divide(BigDecimal.TWO));
        return Math.max(
                people, whole(people).divide(upper, 0, RoundingMode.CEILING).longValue());
    }

    /** The largest whole number of which the people still are the share; none where there is no end. */
    private static Optional<Long> most(int people, Ratio ratio) {
        var whole = whole(people);
        var lower = switch (ratio.comparison()) {
            case GT, GE -> ratio.value();
            case EQ -> ratio.value().subtract(step(ratio).divide(BigDecimal.TWO));
            case LT, LE -> BigDecimal.ZERO;
        };
        if (lower.signum() <= 0) {
            return Optional.empty();
        }
        if (ratio.comparison() == Ratio.Comparison.EQ && ratio.value().compareTo(HUNDRED) == 0) {
            return Optional.of((long) people);
        }
        return Optional.of(
                ratio.comparison() == Ratio.Comparison.GT
                        ? whole.divide(lower, 0, RoundingMode.CEILING).longValue() - 1
                        : whole.divide(lower, 0, RoundingMode.FLOOR).longValue());
    }

    private static BigDecimal whole(int people) {
        return BigDecimal.valueOf(people).multiply(HUNDRED);
    }

    static List<Finding> percentSign(ExaminedContent input, RuleBook rules) {
        return eachRatio(
                input,
                rules,
                "F-RATIO-SIGN",
                (rule, found) -> found.ratio.hasSign()
                        ? null
                        : rule.about(
                                List.of(found.cell),
                                Sentence.of("finding-no-percent-sign")
                                        .with("written", found.ratio.written())
                                        .with("share", found.ratio.value())));
    }

    static List<Finding> ratioAgrees(ExaminedContent input, RuleBook rules) {
        return eachRatio(input, rules, "F-RATIO-VALUE", (rule, found) -> {
            var computed = Ratios.of(input.content())
                    .computed(found.cell.code(), found.cell.holder())
                    .orElse(null);
            if (computed == null || agrees(computed.percent(), found.ratio)) {
                return null;
            }
            var count = input.content()
                    .quantity(found.cell.code(), found.cell.holder())
                    .orElse(0);
            return rule.about(
                    List.of(found.cell),
                    Sentence.of("finding-ratio-differs")
                            .with("count", count)
                            .with("whole", computed.denominator())
                            .with("share", computed.percent())
                            .with("written", found.ratio.written()));
        });
    }

    /** A written number may be rounded either way: it agrees within one unit of its last digit. */
    private static boolean agrees(BigDecimal percent, Ratio ratio) {
        var compared = percent.compareTo(ratio.value());
        return switch (ratio.comparison()) {
            case EQ -> percent.subtract(ratio.value()).abs().compareTo(step(ratio)) < 0;
            case GT -> compared > 0;
            case GE -> compared >= 0;
            case LT -> compared < 0;
            case LE -> compared <= 0;
        };
    }

    private static BigDecimal step(Ratio ratio) {
        return BigDecimal.ONE.movePointLeft(ratio.value().scale());
    }

    static List<Finding> advancedCollectives(ExaminedContent input, RuleBook rules) {
        return rules.find("C-TTLDTT-2", input.awardYear()).stream()
                .filter(_ -> input.pledges(TTLDTT, Holder.COLLECTIVE))
                .flatMap(rule -> shareTooSmall(input, rule, TTLDTT).stream())
                .toList();
    }

    static List<Finding> excellentCollectives(ExaminedContent input, RuleBook rules) {
        if (!input.pledges(TTLDXS, Holder.COLLECTIVE)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        rules.find("C-TTLDXS-3", input.awardYear())
                .flatMap(rule -> shareTooSmall(input, rule, TTLDXS))
                .ifPresent(findings::add);
        rules.find("C-TTLDXS-4", input.awardYear())
                .filter(rule -> input.people(CSTDCS).orElse(0) < rule.number().intValue())
                .map(rule -> rule.about(
                        List.of(new Cell(TTLDXS, Holder.COLLECTIVE), new Cell(CSTDCS, Holder.INDIVIDUAL)),
                        Sentence.of("finding-fighter-missing").with("least", rule.number())))
                .ifPresent(findings::add);
        return findings;
    }

    /** The pledged share of Advanced Workers in the unit is used for its collectives, as long as there are no names. */
    private static Optional<Finding> shareTooSmall(ExaminedContent input, Rule rule, String code) {
        var strict = rule.parameter().startsWith("moreThan");
        return input.shareOfAdvancedWorkers()
                .filter(it -> strict
                        ? it.compareTo(rule.number()) <= 0 && !writtenAsMore(input, rule)
                        : it.compareTo(rule.number()) < 0)
                .map(share -> {
                    var percent = Numbers.percentOf(share);
                    var limit = Numbers.percentOf(rule.number());
                    return rule.about(
                            List.of(new Cell(code, Holder.COLLECTIVE), new Cell(LDTT, Holder.INDIVIDUAL)),
                            Sentence.of("finding-advanced-workers-too-few")
                                    .with("share", percent)
                                    .with("bound", strict ? "more" : "least")
                                    .with("limit", limit));
                });
    }

    /** "> 50 %" as written is more than half even though its number is not. */
    private static boolean writtenAsMore(ExaminedContent input, Rule rule) {
        return input.content().staffCount() == null
                && input.content()
                        .ratio(LDTT, Holder.INDIVIDUAL)
                        .filter(it -> it.comparison() == Ratio.Comparison.GT)
                        .filter(it -> it.value().movePointLeft(2).compareTo(rule.number()) == 0)
                        .isPresent();
    }

    private record FoundRatio(Cell cell, Ratio ratio) {}

    private static List<Finding> eachRatio(
            ExaminedContent input,
            RuleBook rules,
            String id,
            BiFunction<Rule, FoundRatio, @org.jspecify.annotations.Nullable Finding> check) {
        var findings = new ArrayList<Finding>();
        rules.find(id, input.awardYear()).ifPresent(rule -> {
            for (var line : input.content().lines()) {
                for (var holder : Holder.values()) {
                    var target = line.target(holder);
                    var ratio = target == null ? null : target.ratio();
                    if (ratio != null) {
                        var finding = check.apply(rule, new FoundRatio(new Cell(line.code(), holder), ratio));
                        if (finding != null) {
                            findings.add(finding);
                        }
                    }
                }
            }
        });
        return findings;
    }
}

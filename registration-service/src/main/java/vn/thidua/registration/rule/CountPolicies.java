package vn.thidua.registration.rule;

import static vn.thidua.registration.rule.ExaminedContent.COTD_BO_TINH;
import static vn.thidua.registration.rule.ExaminedContent.CSTDCS;
import static vn.thidua.registration.rule.ExaminedContent.CSTDTQ;
import static vn.thidua.registration.rule.ExaminedContent.CSTD_BO_TINH;
import static vn.thidua.registration.rule.ExaminedContent.LDTT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.catalogue.NestedTitles;
import vn.thidua.registration.rule.Finding.Cell;

/** What the counts of a registration are asked. */
final class CountPolicies {

    private static final List<String> MERIT_AWARDS = List.of("BK_TINH", "BK_BO", "BKTTCP");

    private CountPolicies() {}

    static List<Finding> fightersQuota(ExaminedContent input, RuleBook rules) {
        var rule = rules.find("I-CSTDCS-3", input.awardYear()).orElse(null);
        var workers = input.people(LDTT).orElse(0);
        var fighters = input.people(CSTDCS).orElse(0);
        if (rule == null || workers == 0) {
            return List.of();
        }
        var most = rule.number()
                .multiply(BigDecimal.valueOf(workers))
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
        if (fighters <= most) {
            return List.of();
        }
        var share = Ratios.percent(fighters, workers);
        var limit = Numbers.percentOf(rule.number());
        return List.of(rule.about(
                List.of(new Cell(CSTDCS, Holder.INDIVIDUAL)),
                Sentence.of("finding-fighters-quota")
                        .with("fighters", fighters)
                        .with("workers", workers)
                        .with("share", share)
                        .with("limit", limit)
                        .with("most", most)));
    }

    static List<Finding> nested(ExaminedContent input, RuleBook rules) {
        var findings = new ArrayList<Finding>();
        rules.find("I-CSTDCS-1", input.awardYear()).ifPresent(rule -> nested(input, rule, Holder.INDIVIDUAL, findings));
        rules.find("F-COLLECTIVES-NESTED", input.awardYear())
                .ifPresent(rule -> nested(input, rule, Holder.COLLECTIVE, findings));
        return findings;
    }

    /** Each is chosen among the one before, so its count cannot be larger. */
    private static void nested(ExaminedContent input, Rule rule, Holder holder, List<Finding> findings) {
        var codes = NestedTitles.of(holder);
        for (int i = 1; i < codes.size(); i++) {
            var wider = input.content().quantity(codes.get(i - 1), holder).orElse(null);
            var narrower = input.content().quantity(codes.get(i), holder).orElse(0);
            if (wider != null && narrower > wider) {
                findings.add(rule.about(
                        List.of(new Cell(codes.get(i), holder), new Cell(codes.get(i - 1), holder)),
                        Sentence.of("finding-nested").with("narrower", narrower).with("wider", wider)));
            }
        }
    }

    static List<Finding> staffExceeded(ExaminedContent input, RuleBook rules) {
        var staff = input.content().staffCount();
        var workers = input.people(LDTT).orElse(0);
        if (staff == null || workers <= staff) {
            return List.of();
        }
        return rules.find("F-STAFF-EXCEEDED", input.awardYear()).stream()
                .map(rule -> rule.about(
                        List.of(new Cell(LDTT, Holder.INDIVIDUAL)),
                        Sentence.of("finding-staff-exceeded")
                                .with("workers", workers)
                                .with("staff", staff)))
                .toList();
    }

    static List<Finding> needsNames(ExaminedContent input, RuleBook rules) {
        var provincial = rules.find("I-CSTDTINH-1", input.awardYear()).stream()
                .filter(_ -> input.pledges(CSTD_BO_TINH, Holder.INDIVIDUAL))
                .map(rule -> needsNames(
                        rule,
                        CSTD_BO_TINH,
                        Sentence.of("finding-needs-grassroots-titles").with("times", times(rule))));
        var national = rules.find("I-CSTDTQ-1", input.awardYear()).stream()
                .filter(_ -> input.pledges(CSTDTQ, Holder.INDIVIDUAL))
                .map(rule -> needsNames(
                        rule,
                        CSTDTQ,
                        Sentence.of("finding-needs-provincial-titles").with("times", times(rule))));
        return Stream.concat(provincial, national).toList();
    }

    private static Finding needsNames(Rule rule, String code, Sentence sentence) {
        return rule.about(List.of(new Cell(code, Holder.INDIVIDUAL)), sentence);
    }

    private static int times(Rule rule) {
        return rule.number().intValue();
    }

    static List<Finding> leadsBloc(ExaminedContent input, RuleBook rules) {
        return rules.find("C-COTINH-1", input.awardYear()).stream()
                .filter(_ -> input.pledges(COTD_BO_TINH, Holder.COLLECTIVE))
                .map(rule -> rule.about(
                        List.of(new Cell(COTD_BO_TINH, Holder.COLLECTIVE)), Sentence.of("finding-flag-for-the-first")))
                .toList();
    }

    static List<Finding> oneMeritAward(ExaminedContent input, RuleBook rules) {
        var pledged = MERIT_AWARDS.stream()
                .filter(it -> input.pledges(it, Holder.COLLECTIVE))
                .map(it -> new Cell(it, Holder.COLLECTIVE))
                .toList();
        if (pledged.size() < 2) {
            return List.of();
        }
        return rules.find("X-2", input.awardYear()).stream()
                .map(rule -> rule.about(
                        pledged, Sentence.of("finding-one-merit-award").with("count", pledged.size())))
                .toList();
    }
}

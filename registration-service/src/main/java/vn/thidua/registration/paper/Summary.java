package vn.thidua.registration.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.comparison.MemberLine;
import vn.thidua.registration.content.Ratio;

/** What of a comparison goes onto paper: who has come how far, and what each pledges; not what the rules say of it. */
record Summary(
        String blocName,
        int awardYear,
        Instant asOf,
        @Nullable Frozen frozen,
        List<FormRow> rows,
        List<Member> members) {

    /** The snapshot that it is printed from, by which the paper can be held against what is kept. */
    record Frozen(int number, String hash) {}

    /** A member in the bloc's order. */
    record Member(
            String unitName,
            String state,
            boolean hasSent,
            @Nullable Integer staffCount,
            List<PledgedTarget> pledges) {

        Optional<PledgedTarget> pledge(String code, Holder holder) {
            return pledges.stream()
                    .filter(it -> it.code().equals(code) && it.holder() == holder)
                    .findFirst();
        }
    }

    /** What was written of a title for a holder. */
    record PledgedTarget(
            String code,
            Holder holder,
            @Nullable Integer quantity,
            Ratio.@Nullable Comparison comparator,
            @Nullable BigDecimal ratio) {}

    static Summary of(Comparison comparison, Instant asOf, @Nullable Frozen frozen) {
        var round = comparison.round();
        return new Summary(
                round.blocName(),
                round.awardYear(),
                asOf,
                frozen,
                comparison.rows(),
                comparison.members().stream().map(Summary::member).toList());
    }

    private static Member member(MemberEntry it) {
        return new Member(
                it.unitName(),
                it.late() ? PaperWords.of(Sentence.of("summary-late").with("state", state(it))) : state(it),
                it.submittedAt() != null,
                it.staffCount(),
                it.lines().stream().flatMap(Summary::pledges).toList());
    }

    private static Stream<PledgedTarget> pledges(MemberLine line) {
        return Arrays.stream(Holder.values()).flatMap(holder -> {
            var it = line.target(holder);
            return it == null || !it.isWritten()
                    ? Stream.empty()
                    : Stream.of(new PledgedTarget(
                            line.code(), holder, it.quantityValue(), it.comparator(), it.ratioValue()));
        });
    }

    private static String state(MemberEntry member) {
        return PaperWords.of(
                switch (member.state()) {
                    case NOT_STARTED, DRAFT -> Sentence.of("summary-not-sent");
                    case SUBMITTED -> Sentence.of("summary-sent");
                    case RETURNED -> Sentence.of("summary-returned");
                    case ACCEPTED -> Sentence.of("summary-accepted");
                    case AMENDING, AMENDMENT_SUBMITTED -> Sentence.of("summary-amending");
                });
    }
}

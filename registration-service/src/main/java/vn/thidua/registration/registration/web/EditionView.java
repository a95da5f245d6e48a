package vn.thidua.registration.registration.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.registration.Edition;
import vn.thidua.registration.registration.FindEditions.SentEdition;
import vn.thidua.registration.rule.LineFigures;

/** What was sent once and what became of it, for both sides of it by whom; with its content when it is asked for alone. */
record EditionView(
        int number,
        Edition.Kind kind,
        Instant submittedAt,
        @Nullable String submittedBy,
        String receiptNumber,
        String digest,
        boolean late,
        @Nullable String reason,
        Edition.Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContentView content) {

    /** The part of a registration's view that says what it pledges. */
    record ContentView(
            String heading,
            String preamble,
            String professionalWork,
            List<String> solutions,
            List<JoinedCampaign> campaigns,
            @Nullable Integer staffCount,
            @Nullable Integer collectiveCount,
            List<LineFigures> lines,
            @Nullable Signature signature,
            List<FindingView> findings) {

        static ContentView of(Content it, int awardYear, Sentences sentences) {
            return new ContentView(
                    it.heading(),
                    it.preamble(),
                    it.professionalWork(),
                    it.solutions(),
                    it.campaigns(),
                    it.staffCount(),
                    it.collectiveCount(),
                    LineFigures.of(it),
                    it.signature(),
                    FindingView.of(awardYear, it, sentences));
        }
    }

    static EditionView of(Edition it, boolean named) {
        return of(it, named, null);
    }

    static EditionView of(SentEdition it, int awardYear, boolean named, Sentences sentences) {
        return of(it.edition(), named, ContentView.of(it.content(), awardYear, sentences));
    }

    private static EditionView of(Edition it, boolean named, @Nullable ContentView content) {
        var receipt = it.receipt();
        return new EditionView(
                it.number(),
                it.kind(),
                receipt.submittedAt(),
                named ? receipt.submittedBy() : null,
                receipt.number(),
                receipt.digest(),
                receipt.late(),
                it.reason(),
                it.outcome(),
                it.decidedAt(),
                named ? it.decidedBy() : null,
                it.decisionReason(),
                content);
    }
}

package vn.thidua.registration.comparison.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.comparison.MemberContent;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.rule.LineFigures;

/** What a member submitted last, its texts included. */
record MemberContentView(
        UUID unitId,
        String unitName,
        String unitShortName,
        Registration.State state,
        Instant submittedAt,
        boolean late,
        String heading,
        String preamble,
        String professionalWork,
        List<String> solutions,
        List<JoinedCampaign> campaigns,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        List<LineFigures> lines,
        List<ComparedFindingView> findings,
        @Nullable Signature signature) {

    static MemberContentView of(MemberContent it, Sentences sentences) {
        var content = it.content();
        return new MemberContentView(
                it.unitId(),
                it.unitName(),
                it.unitShortName(),
                it.state(),
                it.submittedAt(),
                it.late(),
                content.heading(),
                content.preamble(),
                content.professionalWork(),
                content.solutions(),
                content.campaigns(),
                content.staffCount(),
                content.collectiveCount(),
                it.lines(),
                it.findings().stream()
                        .map(finding -> ComparedFindingView.of(finding, sentences))
                        .toList(),
                content.signature());
    }
}

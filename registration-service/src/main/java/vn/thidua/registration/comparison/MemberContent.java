package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.rule.FindingView;
import vn.thidua.registration.rule.LineView;

/** What a member submitted last, its texts included. */
public record MemberContent(
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
        List<LineView> lines,
        List<FindingView> findings,
        @Nullable Signature signature) {

    static MemberContent of(SubmittedRegistration it, @Nullable Unit unit) {
        var content = it.content();
        return new MemberContent(
                it.registration().unitId(),
                unit == null ? "" : unit.name(),
                unit == null ? "" : unit.shortName(),
                it.registration().state(),
                it.at(),
                it.registration().isLate(),
                content.heading(),
                content.preamble(),
                content.professionalWork(),
                content.solutions(),
                content.campaigns(),
                content.staffCount(),
                content.collectiveCount(),
                LineView.of(content),
                FindingView.of(it.registration().awardYear(), content),
                content.signature());
    }
}

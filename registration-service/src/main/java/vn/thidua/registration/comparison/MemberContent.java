package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.rule.AnsweredFinding;
import vn.thidua.registration.rule.LineFigures;

/** What a member submitted last, its texts included, with what the rules say of it. */
public record MemberContent(
        UUID unitId,
        String unitName,
        String unitShortName,
        Registration.State state,
        Instant submittedAt,
        boolean late,
        Content content,
        List<LineFigures> lines,
        List<AnsweredFinding> findings) {

    static MemberContent of(SubmittedRegistration it, @Nullable Unit unit) {
        return new MemberContent(
                it.registration().unitId(),
                unit == null ? "" : unit.name(),
                unit == null ? "" : unit.shortName(),
                it.registration().state(),
                it.at(),
                it.registration().isLate(),
                it.content(),
                LineFigures.of(it.content()),
                AnsweredFinding.of(it.registration().awardYear(), it.content()));
    }
}

package vn.thidua.registration.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registration as it was typed, before anything is understood of it. */
public record WrittenContent(
        String heading,
        String preamble,
        String professionalWork,
        List<String> solutions,
        List<JoinedCampaign> campaigns,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        List<WrittenLine> lines,
        @Nullable Signature signature,
        List<Answer> answers) {

    /** A row of the table as typed. */
    public record WrittenLine(
            String code,
            @Nullable WrittenTarget collective,
            @Nullable WrittenTarget individual) {}

    /** The two cells of a holder; blank or none means not registered. */
    public record WrittenTarget(
            @Nullable String quantity, @Nullable String ratio) {}
}

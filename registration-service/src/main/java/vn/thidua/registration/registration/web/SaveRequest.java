package vn.thidua.registration.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Answer;
import vn.thidua.registration.content.ContentLimits;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;

/** A registration as the form sends it, with the limits of each text. */
record SaveRequest(
        @NotNull @Size(max = ContentLimits.HEADING) String heading,
        @NotNull @Size(max = ContentLimits.TEXT) String preamble,
        @NotNull @Size(max = ContentLimits.TEXT) String professionalWork,
        @NotNull @Size(max = ContentLimits.ITEMS) List<@NotNull @Size(max = ContentLimits.SOLUTION) String> solutions,
        @NotNull @Size(max = ContentLimits.ITEMS) List<@NotNull @Valid JoinedCampaignRequest> campaigns,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        @NotNull @Size(max = ContentLimits.LINES) List<@NotNull @Valid LineRequest> lines,
        @Nullable @Valid SignatureRequest signature,
        @Nullable @Size(max = ContentLimits.ANSWERS) List<@NotNull @Valid AnswerRequest> answers) {

    record SignatureRequest(
            @NotNull @Size(max = ContentLimits.SIGNATURE_TITLE) String title,

            @NotNull @Size(max = ContentLimits.SIGNATURE_NAME) String name) {}

    record AnswerRequest(
            @NotBlank @Size(max = ContentLimits.FINDING_KEY) String finding,
            @NotNull @Size(max = ContentLimits.ANSWER) String text) {}

    record JoinedCampaignRequest(
            @NotBlank @Size(max = ContentLimits.CAMPAIGN_NAME) String name,

            @Nullable UUID campaignId) {}

    record LineRequest(
            @NotBlank @Size(max = ContentLimits.CODE) String code,
            @Nullable @Valid TargetRequest collective,
            @Nullable @Valid TargetRequest individual) {}

    record TargetRequest(
            @Nullable @Size(max = ContentLimits.CELL) String quantity,
            @Nullable @Size(max = ContentLimits.CELL) String ratio) {

        WrittenTarget written() {
            return new WrittenTarget(quantity, ratio);
        }
    }

    WrittenContent written() {
        return new WrittenContent(
                heading,
                preamble,
                professionalWork,
                solutions,
                campaigns.stream()
                        .map(it -> new JoinedCampaign(it.name(), it.campaignId()))
                        .toList(),
                staffCount,
                collectiveCount,
                lines.stream()
                        .map(it -> new WrittenLine(it.code(), written(it.collective()), written(it.individual())))
                        .toList(),
                signature == null ? null : new Signature(signature.title(), signature.name()),
                answers == null
                        ? List.of()
                        : answers.stream()
                                .map(it -> new Answer(it.finding(), it.text()))
                                .toList());
    }

    private static @Nullable WrittenTarget written(@Nullable TargetRequest request) {
        return request == null ? null : request.written();
    }
}

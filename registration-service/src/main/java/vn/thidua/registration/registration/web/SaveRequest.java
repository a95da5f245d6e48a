package vn.thidua.registration.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Answer;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;

/** A registration as the form sends it, with the limits of each text. */
record SaveRequest(
        @NotNull @Size(max = 300) String heading,
        @NotNull @Size(max = 5000) String preamble,
        @NotNull @Size(max = 5000) String professionalWork,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 2000) String> solutions,
        @NotNull @Size(max = 50) List<@NotNull @Valid JoinedCampaignRequest> campaigns,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        @NotNull @Size(max = 100) List<@NotNull @Valid LineRequest> lines,
        @Nullable @Valid SignatureRequest signature,
        @Nullable @Size(max = 100) List<@NotNull @Valid AnswerRequest> answers) {

    record SignatureRequest(
            @NotNull @Size(max = 300) String title,
            @NotNull @Size(max = 200) String name) {}

    record AnswerRequest(
            @NotBlank @Size(max = 200) String finding,
            @NotNull @Size(max = 2000) String text) {}

    record JoinedCampaignRequest(
            @NotBlank @Size(max = 500) String name,
            @Nullable UUID campaignId) {}

    record LineRequest(
            @NotBlank @Size(max = 40) String code,
            @Nullable @Valid TargetRequest collective,
            @Nullable @Valid TargetRequest individual) {}

    record TargetRequest(
            @Nullable @Size(max = 40) String quantity,
            @Nullable @Size(max = 40) String ratio) {

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

package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.PlainText;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.ContentLimits;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.Target;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.fileimport.ImportPreview.Part;
import vn.thidua.registration.fileimport.ImportPreview.TextPart;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.title.Folding;

/** What a file says put over what a registration has: texts that the file has not stay, the table is the file's. */
final class ContentMerge {

    private final TextParser texts;
    private final List<WrittenLine> lines;
    private final UnitCounts counts;
    private final @Nullable Signature signature;
    private final FileIssues issues;

    ContentMerge(
            TextParser texts,
            List<WrittenLine> lines,
            UnitCounts counts,
            @Nullable Signature signature,
            FileIssues issues) {
        this.texts = texts;
        this.lines = lines;
        this.counts = counts;
        this.signature = signature;
        this.issues = issues;
    }

    List<Part> parts() {
        var parts = new ArrayList<>(texts.parts());
        if (counts.staff() != null) {
            parts.add(new Part(TextPart.STAFF_COUNT, counts.staff().toString(), Confidence.LIKELY));
        }
        if (counts.collectives() != null) {
            parts.add(new Part(TextPart.COLLECTIVE_COUNT, counts.collectives().toString(), Confidence.LIKELY));
        }
        if (signature != null) {
            parts.add(new Part(TextPart.SIGNATURE, signature.title() + "\n" + signature.name(), Confidence.LIKELY));
        }
        return parts;
    }

    WrittenContent over(Content present) {
        var solutions = texts.texts(Section.SOLUTIONS);
        return new WrittenContent(
                text(Section.HEADING, present.heading()),
                text(Section.PREAMBLE, present.preamble()),
                text(Section.WORK, present.professionalWork()),
                solutions.isEmpty() ? present.solutions() : solutions,
                campaigns(present),
                counts.staff() == null ? present.staffCount() : counts.staff(),
                counts.collectives() == null ? present.collectiveCount() : counts.collectives(),
                lines,
                signature == null ? present.signature() : signature,
                present.answers());
    }

    /** Reports texts that a registration cannot hold, and what of the registration the file would change unasked. */
    void report(Content present, Form form) {
        limit(TextPart.HEADING, texts.texts(Section.HEADING), ContentLimits.HEADING);
        limit(TextPart.PREAMBLE, List.of(String.join("\n", texts.texts(Section.PREAMBLE))), ContentLimits.TEXT);
        limit(TextPart.PROFESSIONAL_WORK, List.of(String.join("\n", texts.texts(Section.WORK))), ContentLimits.TEXT);
        limit(TextPart.SOLUTIONS, texts.texts(Section.SOLUTIONS), ContentLimits.SOLUTION);
        limit(TextPart.CAMPAIGNS, texts.texts(Section.CAMPAIGNS), ContentLimits.CAMPAIGN_NAME);
        reportTakenAs(present);
        if (signature != null) {
            limit(TextPart.SIGNATURE, List.of(signature.title()), ContentLimits.SIGNATURE_TITLE);
            limit(TextPart.SIGNATURE, List.of(signature.name()), ContentLimits.SIGNATURE_NAME);
        }
        for (var line : present.lines()) {
            for (var holder : Holder.values()) {
                var target = line.target(holder);
                if (target != null
                        && lines.stream().noneMatch(it -> it.code().equals(line.code()) && has(it, holder))) {
                    reportRemoved(form, line.code(), holder, target);
                }
            }
        }
    }

    private static boolean has(WrittenLine line, Holder holder) {
        return (holder == Holder.COLLECTIVE ? line.collective() : line.individual()) != null;
    }

    private void reportRemoved(Form form, String code, Holder holder, Target target) {
        var row = form.row(code).orElse(null);
        var quantity = target.quantity();
        var ratio = target.ratio();
        var written = (quantity == null ? "" : quantity.written() + " ") + (ratio == null ? "" : ratio.written());
        issues.question(
                code,
                Sentence.of("target-not-in-file")
                        .with("title", row == null ? code : row.label(), row == null ? code : row.labelEn())
                        .with("holder", holder.name())
                        .with("written", written.strip()));
    }

    private void limit(TextPart place, List<String> found, int letters) {
        if (found.size() > ContentLimits.ITEMS || found.stream().anyMatch(it -> it.length() > letters)) {
            issues.error(
                    FileFault.TEXT_TOO_LONG,
                    place.field(),
                    Sentence.of("text-too-long")
                            .with("part", place.name())
                            .with("items", ContentLimits.ITEMS)
                            .with("letters", letters));
        }
        if (found.stream().anyMatch(PlainText::hasMarkup)) {
            issues.error(
                    FileFault.TEXT_WITH_MARKUP,
                    place.field(),
                    Sentence.of("text-with-markup").with("part", place.name()));
        }
    }

    private String text(Section section, String otherwise) {
        return texts.texts(section).isEmpty() ? otherwise : String.join("\n", texts.texts(section));
    }

    private List<JoinedCampaign> campaigns(Content present) {
        var named = texts.texts(Section.CAMPAIGNS);
        return named.isEmpty()
                ? present.campaigns()
                : named.stream()
                        .map(it -> new JoinedCampaign(
                                it,
                                meant(it, present)
                                        .map(JoinedCampaign::campaignId)
                                        .orElse(null)))
                        .toList();
    }

    /** A campaign that the registration has under the same name, or the only one under a name that is like it. */
    private static Optional<JoinedCampaign> meant(String name, Content present) {
        var known = present.campaigns().stream()
                .filter(it -> it.campaignId() != null)
                .toList();
        var exact = known.stream().filter(it -> it.name().equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        var alike = known.stream()
                .filter(it -> Folding.words(it.name()).equals(Folding.words(name)))
                .toList();
        return alike.size() == 1 ? alike.stream().findFirst() : Optional.empty();
    }

    private void reportTakenAs(Content present) {
        for (var name : texts.texts(Section.CAMPAIGNS)) {
            meant(name, present)
                    .filter(it -> !it.name().equals(name))
                    .ifPresent(it -> issues.question(
                            name,
                            Sentence.of("campaign-taken-as")
                                    .with("written", name)
                                    .with("campaign", it.name())));
        }
    }
}

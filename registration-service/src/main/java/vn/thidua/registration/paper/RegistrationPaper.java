package vn.thidua.registration.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Block;
import vn.thidua.paper.Issuer;
import vn.thidua.paper.Paper;
import vn.thidua.paper.RichText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;

/** A registration as the official form has it: texts, the table of targets, signature. Cells stand as they were written. */
final class RegistrationPaper {

    private RegistrationPaper() {}

    static Paper of(PaperContext issue, Content content, Form form) {
        var year = issue.awardYear();
        return new Paper(
                PaperWords.of(
                        Sentence.of("registration-title").with("year", year).with("unit", issue.unitName())),
                Paper.PageSize.A4_PORTRAIT,
                issue.issuer().letterhead(year, null, null),
                new Paper.Opening(RichText.of(content.heading()), null, enclosedWith(issue), RichText.of(issue.head())),
                List.of(new Paper.Part(PaperWords.of(Sentence.of("registration")), body(year, content, form))),
                PaperContext.closing(List.of(), content));
    }

    private static RichText enclosedWith(PaperContext issue) {
        return RichText.inItalics(PaperWords.of(Sentence.of("registration-enclosed")
                .with("blank", Issuer.BLANK)
                .with("unit", issue.unitCode())
                .with("year", issue.awardYear())));
    }

    private static List<Block> body(int year, Content content, Form form) {
        var blocks = new ArrayList<Block>();
        paragraphs(content.preamble()).forEach(blocks::add);
        blocks.add(heading(1, Sentence.of("registration-content")));
        blocks.add(heading(2, Sentence.of("registration-work")));
        paragraphs(content.professionalWork()).forEach(blocks::add);
        blocks.add(heading(2, Sentence.of("registration-solutions")));
        items(content.solutions().stream()).forEach(blocks::add);
        blocks.add(heading(2, Sentence.of("registration-campaigns").with("year", year)));
        items(content.campaigns().stream().map(JoinedCampaign::name)).forEach(blocks::add);
        blocks.add(heading(1, Sentence.of("registration-targets").with("year", year)));
        var counts = counts(content);
        if (counts != null) {
            blocks.add(new Block.Note(RichText.inItalics(counts)));
        }
        blocks.add(TargetTable.of(content, form));
        return blocks;
    }

    /** What ratios relate to, which the form itself does not ask for. */
    private static @Nullable String counts(Content content) {
        var staff = content.staffCount();
        var collectives = content.collectiveCount();
        if (staff == null && collectives == null) {
            return null;
        }
        var people = staff == null
                ? ""
                : PaperWords.of(Sentence.of("registration-staff").with("staff", staff));
        var rooms = collectives == null
                ? ""
                : PaperWords.of(Sentence.of("registration-collectives").with("collectives", collectives));
        return "(" + people + (people.isEmpty() || rooms.isEmpty() ? "" : "; ") + rooms + ")";
    }

    private static Block heading(int level, Sentence words) {
        return new Block.Heading(level, PaperWords.rich(words));
    }

    private static Stream<Block> paragraphs(String text) {
        return text.lines().filter(it -> !it.isBlank()).map(it -> new Block.Paragraph(RichText.of(it)));
    }

    private static Stream<Block> items(Stream<String> texts) {
        return texts.filter(it -> !it.isBlank()).map(it -> new Block.Item(RichText.of(it)));
    }
}

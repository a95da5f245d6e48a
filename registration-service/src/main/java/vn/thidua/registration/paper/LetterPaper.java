package vn.thidua.registration.paper;

import java.util.List;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paper;
import vn.thidua.paper.RichText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.content.Content;

/** The letter with which a unit sends its registration to the bloc's head. */
final class LetterPaper {

    private LetterPaper() {}

    static Paper of(PaperContext issue, Content content) {
        var year = issue.awardYear();
        var subject = PaperWords.rich(Sentence.of("letter-subject").with("year", year));
        var judge = issue.judgeName();
        var addressee = judge == null ? issue.head() : judge + " - " + issue.head();
        return new Paper(
                PaperWords.of(Sentence.of("letter-title").with("year", year).with("unit", issue.unitName())),
                Paper.PageSize.A4_PORTRAIT,
                issue.issuer().letterhead(year, issue.issuer().number(), subject),
                new Paper.Opening(null, null, null, RichText.of(addressee)),
                List.of(new Paper.Part(PaperWords.of(Sentence.of("letter")), List.of(sends(issue), asks(issue)))),
                PaperContext.closing(
                        List.of(
                                PaperWords.of(Sentence.of("letter-as-above")),
                                PaperWords.of(Sentence.of("letter-leaders").with("unit", issue.unitName())),
                                PaperWords.of(Sentence.of("paper-filed"))),
                        content));
    }

    private static Block sends(PaperContext issue) {
        return paragraph(Sentence.of("letter-sends")
                .with("year", issue.awardYear())
                .with("bloc", issue.blocName())
                .with("unit", issue.unitName()));
    }

    private static Block asks(PaperContext issue) {
        return paragraph(
                Sentence.of("letter-asks").with("unit", issue.unitName()).with("head", issue.head()));
    }

    private static Block paragraph(Sentence words) {
        return new Block.Paragraph(PaperWords.rich(words));
    }
}

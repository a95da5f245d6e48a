package vn.thidua.registration.paper;

import java.util.List;
import vn.thidua.registration.content.Content;

/** The letter with which a unit sends its registration to the bloc's head. */
final class LetterPaper {

    private LetterPaper() {}

    static Paper of(PaperContext issue, Content content) {
        var year = issue.awardYear();
        var subject = RichText.of("V/v đăng ký thi đua năm " + year);
        var judge = issue.judgeName();
        var addressee = judge == null ? issue.head() : judge + " - " + issue.head();
        return new Paper(
                "Công văn đăng ký thi đua năm %d - %s".formatted(year, issue.unitName()),
                Paper.PageSize.A4_PORTRAIT,
                issue.letterhead(issue.number(), subject),
                new Paper.Opening(null, null, null, RichText.of(addressee)),
                List.of(new Paper.Part("Công văn", List.of(sends(issue), asks(issue)))),
                PaperContext.closing(
                        List.of("Như trên;", "Lãnh đạo %s;".formatted(issue.unitName()), "Lưu: VT."), content));
    }

    private static Block sends(PaperContext issue) {
        return paragraph("""
                Hưởng ứng phong trào thi đua năm %d và thực hiện kế hoạch công tác thi đua, khen thưởng của %s, %s xây dựng \
                Bản đăng ký thi đua năm %d của đơn vị (gửi kèm theo Công văn này).\
                """.formatted(issue.awardYear(), issue.blocName(), issue.unitName(), issue.awardYear()));
    }

    private static Block asks(PaperContext issue) {
        return paragraph("%s kính gửi %s xem xét, tổng hợp theo quy định./.".formatted(issue.unitName(), issue.head()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }
}

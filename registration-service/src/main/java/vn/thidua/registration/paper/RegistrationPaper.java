package vn.thidua.registration.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;

/** A registration as the official form has it: texts, the table of targets, signature. Cells stand as they were written. */
final class RegistrationPaper {

    private RegistrationPaper() {}

    static Paper of(PaperContext issue, Content content, Form form) {
        var year = issue.awardYear();
        return new Paper(
                "Đăng ký thi đua năm %d - %s".formatted(year, issue.unitName()),
                Paper.PageSize.A4_PORTRAIT,
                issue.letterhead(null, null),
                new Paper.Opening(RichText.of(content.heading()), null, enclosedWith(issue), RichText.of(issue.head())),
                List.of(new Paper.Part("Đăng ký thi đua", body(year, content, form))),
                PaperContext.closing(List.of(), content));
    }

    private static RichText enclosedWith(PaperContext issue) {
        return RichText.inItalics("(Kèm theo Công văn số%s/%s ngày%s/%s/%d)"
                .formatted(
                        PaperContext.BLANK,
                        issue.unitCode(),
                        PaperContext.BLANK,
                        PaperContext.BLANK,
                        issue.awardYear()));
    }

    private static List<Block> body(int year, Content content, Form form) {
        var blocks = new ArrayList<Block>();
        paragraphs(content.preamble()).forEach(blocks::add);
        blocks.add(heading(1, "I. Nội dung thi đua"));
        blocks.add(heading(2, "1. Về công tác chuyên môn:"));
        paragraphs(content.professionalWork()).forEach(blocks::add);
        blocks.add(heading(2, "2. Các giải pháp triển khai, thực hiện:"));
        items(content.solutions().stream()).forEach(blocks::add);
        blocks.add(heading(2, "3. Tên các phong trào, các cuộc vận động do đơn vị phát động năm %d:".formatted(year)));
        items(content.campaigns().stream().map(JoinedCampaign::name)).forEach(blocks::add);
        blocks.add(heading(
                1, "II. Mục tiêu phấn đấu đạt các danh hiệu thi đua, hình thức khen thưởng năm %d".formatted(year)));
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
        var people = staff == null ? "" : "Tổng số cán bộ, công chức, viên chức, người lao động: %d".formatted(staff);
        var rooms = collectives == null ? "" : "Tổng số phòng, ban, đơn vị trực thuộc: %d".formatted(collectives);
        return "(" + people + (people.isEmpty() || rooms.isEmpty() ? "" : "; ") + rooms + ")";
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, RichText.of(text));
    }

    private static Stream<Block> paragraphs(String text) {
        return text.lines().filter(it -> !it.isBlank()).map(it -> new Block.Paragraph(RichText.of(it)));
    }

    private static Stream<Block> items(Stream<String> texts) {
        return texts.filter(it -> !it.isBlank()).map(it -> new Block.Item(RichText.of(it)));
    }
}

package vn.thidua.registration.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.paper.Summary.Member;

/** What a bloc's members pledge for a year, on one large sheet for each kind of title. */
final class SummaryPaper {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút,' 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private SummaryPaper() {}

    static Paper of(Summary summary, Province province) {
        var bloc = summary.blocName();
        var year = summary.awardYear();
        return new Paper(
                "Tổng hợp đăng ký thi đua năm %d - %s".formatted(year, bloc),
                Paper.PageSize.A3_LANDSCAPE,
                new Paper.Letterhead(
                        RichText.of(PaperContext.capitals(province.parent())),
                        RichText.of(PaperContext.capitals(bloc)),
                        null,
                        null,
                        PaperContext.placeAndDate(province, year)),
                new Paper.Opening(
                        RichText.of("BẢNG TỔNG HỢP"),
                        RichText.of("Đăng ký thi đua năm %d".formatted(year)),
                        null,
                        null),
                parts(summary),
                new Paper.Closing(
                        List.of(RichText.of("Các đơn vị thành viên;"), RichText.of("Lưu: VT.")),
                        List.of(RichText.of(PaperContext.capitals("Trưởng " + kindOf(bloc)))),
                        RichText.of("")));
    }

    private static List<Paper.Part> parts(Summary summary) {
        var parts = new ArrayList<Paper.Part>();
        for (var group : FormRow.Group.values()) {
            var rows = summary.rows().stream().filter(it -> it.group() == group).toList();
            var tables = SummaryTable.of(rows, summary.members());
            for (var table : tables) {
                var blocks = new ArrayList<Block>();
                if (parts.isEmpty()) {
                    blocks.add(new Block.Paragraph(RichText.of(progress(summary))));
                    frozen(summary).ifPresent(blocks::add);
                }
                var name = name(group) + (tables.size() == 1 ? "" : " (%d)".formatted(tables.indexOf(table) + 1));
                blocks.add(new Block.Heading(1, RichText.of("%d. %s".formatted(parts.size() + 1, name))));
                blocks.add(table);
                parts.add(new Paper.Part(name, blocks));
            }
        }
        return parts;
    }

    private static String progress(Summary summary) {
        var members = summary.members();
        var missing = members.stream()
                .filter(it -> !it.hasSent())
                .map(Member::unitName)
                .toList();
        var sent = "Tính đến %s, %d/%d đơn vị đã gửi đăng ký."
                .formatted(MOMENT.format(summary.asOf()), members.size() - missing.size(), members.size());
        return missing.isEmpty() ? sent : sent + " Chưa gửi: " + String.join(", ", missing) + ".";
    }

    private static Optional<Block> frozen(Summary summary) {
        return Optional.ofNullable(summary.frozen())
                .map(it -> new Block.Note(RichText.inItalics(
                        "(In từ bản chốt số %d; mã SHA-256: %s)".formatted(it.number(), it.hash()))));
    }

    private static String name(FormRow.Group group) {
        return switch (group) {
            case TITLE -> "Danh hiệu thi đua";
            case COMMENDATION -> "Hình thức khen thưởng";
        };
    }

    /** "Khối" or "Cụm", whichever the bloc calls itself. */
    private static String kindOf(String bloc) {
        return bloc.startsWith("Cụm") ? "Cụm" : "Khối";
    }
}

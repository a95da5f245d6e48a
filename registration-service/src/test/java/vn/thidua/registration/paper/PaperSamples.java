package vn.thidua.registration.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Paper;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.FormRow.Kind;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.Target;

/** Papers as they come out for Sở KH&CN's registration of 2022, and for blocs of any size. */
public final class PaperSamples {

    public static final Province PROVINCE = new Province("Thái Nguyên", "UBND TỈNH THÁI NGUYÊN");

    private static final String BLOC = "Khối Thi đua các cơ quan tham mưu tổng hợp";
    private static final List<Holder> PEOPLE = List.of(Holder.INDIVIDUAL);
    private static final List<Holder> ROOMS = List.of(Holder.COLLECTIVE);
    private static final List<Holder> BOTH = List.of(Holder.COLLECTIVE, Holder.INDIVIDUAL);

    private PaperSamples() {}

    public static Paper registration() {
        return registration(content());
    }

    public static Paper registration(Content content) {
        return RegistrationPaper.of(issue("Sở Khoa học và Công nghệ"), content, form());
    }

    public static Paper letter() {
        return LetterPaper.of(issue("Sở Khoa học và Công nghệ"), content());
    }

    public static Paper letter(String unitName) {
        return LetterPaper.of(issue(unitName), content());
    }

    /** A bloc of that many, every fifth without a registration. */
    public static Paper summary(int members) {
        return SummaryPaper.of(
                new Summary(
                        BLOC,
                        2022,
                        Instant.parse("2022-03-03T08:30:00Z"),
                        null,
                        form().rows(),
                        IntStream.range(0, members)
                                .mapToObj(PaperSamples::member)
                                .toList()),
                PROVINCE);
    }

    public static Form form() {
        var rows = new ArrayList<FormRow>();
        var room = "phòng, ban trực thuộc đơn vị";
        var unit = "tập thể đơn vị";
        title(rows, PEOPLE, "LDTT", "Lao động tiên tiến", null);
        title(rows, PEOPLE, "CSTDCS", "Chiến sĩ thi đua cơ sở", null);
        title(rows, PEOPLE, "CSTD_BO_TINH", "Chiến sĩ thi đua cấp Bộ, tỉnh", null);
        title(rows, PEOPLE, "CSTDTQ", "Chiến sĩ thi đua toàn quốc", null);
        title(rows, ROOMS, "TTLDTT", "Tập thể Lao động tiên tiến", room);
        title(rows, ROOMS, "TTLDXS", "Tập thể Lao động xuất sắc", room);
        title(rows, ROOMS, "COTD_BO_TINH", "Cờ thi đua của Tỉnh, Bộ", unit);
        title(rows, ROOMS, "COTDCP", "Cờ thi đua của Chính phủ", unit);
        commendation(rows, "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh");
        commendation(rows, "BK_BO", "Bằng khen của Bộ trưởng");
        commendation(rows, "BKTTCP", "Bằng khen của Thủ tướng Chính phủ");
        commendation(rows, "HCLD3", "Huân chương Lao động hạng ba");
        commendation(rows, "HCLD2", "Huân chương Lao động hạng nhì");
        commendation(rows, "HCLD1", "Huân chương Lao động hạng nhất");
        commendation(rows, "HCDL3", "Huân chương Độc lập hạng ba");
        commendation(rows, "HCDL2", "Huân chương Độc lập hạng nhì");
        commendation(rows, "HCDL1", "Huân chương Độc lập hạng nhất");
        return new Form(2022, rows);
    }

    public static Content content() {
        return content(
                "Hưởng ứng phong trào thi đua năm 2022 do UBND tỉnh phát động; Lãnh đạo đơn vị và Ban chấp hành Công đoàn "
                        + "cùng toàn thể cán bộ, công chức, viên chức, người lao động Sở Khoa học và Công nghệ (KH&CN) thống "
                        + "nhất hưởng ứng phong trào và đăng ký giao ước thi đua năm 2022 với các nội dung:",
                List.of(
                        "Thông qua chương trình tổng kết công tác năm 2021 và triển khai chương trình kế hoạch công tác năm 2022.",
                        "Thông qua Hội nghị Cán bộ công chức, viên chức; ký giao ước thi đua của các tập thể, cá nhân năm 2022.",
                        "Đề ra mục tiêu cụ thể và biện pháp trong công tác thi đua để góp phần hoàn thành xuất sắc nhiệm vụ năm "
                                + "2022. Gắn công tác thi đua với công tác quản lý và sử dụng cán bộ, công chức, viên chức, người "
                                + "lao động, công tác phát triển Đảng.",
                        "Đăng ký đề tài, sáng kiến cải tiến góp phần hoàn thành tốt công tác chuyên môn và xây dựng đơn vị vững mạnh.",
                        "Chấp hành, thực hiện nghiêm chủ trương, đường lối, Chỉ thị, Nghị quyết của Đảng; chính sách pháp luật "
                                + "của Nhà nước, của tỉnh, của ngành; nội quy, quy chế của cơ quan, đơn vị, xây dựng các đoàn thể "
                                + "trong sạch vững mạnh.",
                        "Tiếp tục thực hiện chương trình cải cách hành chính và quy chế dân chủ trong hoạt động cơ quan, đơn vị.",
                        "Thi đua thực hành tiết kiệm chống lãng phí; phòng, chống tham nhũng.",
                        "Thi đua học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh."));
    }

    public static Content content(String preamble, List<String> solutions) {
        return new Content(
                "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022",
                preamble,
                "Phấn đấu hoàn thành xuất sắc, toàn diện công tác chuyên môn nghiệp vụ được UBND tỉnh giao năm 2022.",
                solutions,
                List.of(
                        campaign("Thái Nguyên chung sức xây dựng nông thôn mới"),
                        campaign("Đẩy mạnh chương trình chuyển đổi số"),
                        campaign("Thái Nguyên chung tay vì người nghèo – không để ai bị bỏ lại phía sau")),
                70,
                7,
                lines(70, 11, 7),
                new Signature("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Đinh Bộ Sơn"),
                List.of());
    }

    private static List<RegistrationLine> lines(int people, int fighters, int rooms) {
        return List.of(
                people("LDTT", "%02d".formatted(people), "> 95%"),
                people("CSTDCS", "%02d".formatted(fighters), "15 %"),
                people("CSTD_BO_TINH", "03", null),
                people("CSTDTQ", "01", null),
                new RegistrationLine("TTLDTT", target("%02d".formatted(rooms), "100%"), null),
                new RegistrationLine("TTLDXS", target("02", "30"), null),
                new RegistrationLine("COTD_BO_TINH", target("01", null), null),
                new RegistrationLine("BK_TINH", target("01", null), target("02", null)),
                new RegistrationLine("BK_BO", target("01", null), target("04", null)),
                new RegistrationLine("BKTTCP", target("01", null), target("01", null)));
    }

    private static Summary.Member member(int number) {
        var sent = number % 5 != 4;
        var staff = 40 + number * 7 % 90;
        return new Summary.Member(
                number == 3
                        ? "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"
                        : "Sở mẫu số " + (number + 1),
                sent ? "Đã gửi" : "Chưa gửi",
                sent,
                sent ? staff : null,
                sent ? pledges(lines(staff, staff / 7, 7)) : List.of());
    }

    private static List<Summary.PledgedTarget> pledges(List<RegistrationLine> lines) {
        var pledges = new ArrayList<Summary.PledgedTarget>();
        for (var line : lines) {
            for (var holder : Holder.values()) {
                var target = line.target(holder);
                if (target != null && target.quantity() != null) {
                    var ratio = target.ratio();
                    pledges.add(new Summary.PledgedTarget(
                            line.code(),
                            holder,
                            target.quantity().value(),
                            ratio == null ? null : ratio.comparison(),
                            ratio == null ? null : ratio.value()));
                }
            }
        }
        return pledges;
    }

    private static PaperContext issue(String unitName) {
        return new PaperContext(PROVINCE, 2022, unitName, "SKHCN", BLOC, "Văn phòng UBND tỉnh");
    }

    private static JoinedCampaign campaign(String name) {
        return new JoinedCampaign(name, null);
    }

    private static RegistrationLine people(String code, String quantity, @Nullable String ratio) {
        return new RegistrationLine(code, null, target(quantity, ratio));
    }

    private static Target target(String quantity, @Nullable String ratio) {
        return new Target(
                Quantity.read(quantity).orElseThrow(),
                ratio == null ? null : Ratio.read(ratio).orElseThrow());
    }

    private static void title(
            List<FormRow> rows, List<Holder> subjects, String code, String label, @Nullable String note) {
        rows.add(new FormRow(code, rows.size() + 1, label, label, note, Kind.TITLE, subjects));
    }

    private static void commendation(List<FormRow> rows, String code, String label) {
        rows.add(new FormRow(code, rows.size() + 1, label, label, null, Kind.COMMENDATION, BOTH));
    }
}

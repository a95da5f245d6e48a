package vn.thidua.registration;

import static vn.thidua.registration.catalogue.Holder.COLLECTIVE;
import static vn.thidua.registration.catalogue.Holder.INDIVIDUAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Role;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.FormRow.Kind;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Unit;

/** A bloc of three, its people, the official form, and the registration of Sở KH&CN for 2022 as it was on paper. */
public final class Sample {

    public static final UUID HEAD = UUID.randomUUID();
    public static final UUID DEPUTY = UUID.randomUUID();
    public static final UUID SKHCN = UUID.randomUUID();
    public static final UUID STRANGER = UUID.randomUUID();
    public static final int YEAR = 2022;

    public static final Actor OFFICER = officerOf(SKHCN, "Cán bộ mẫu Sở KH&CN");
    public static final Actor LEADER = leaderOf(SKHCN, "Lãnh đạo mẫu Sở KH&CN");
    public static final Actor HEAD_OFFICER = officerOf(HEAD, "Cán bộ mẫu Văn phòng");
    public static final Actor DEPUTY_OFFICER = officerOf(DEPUTY, "Cán bộ mẫu Sở KH&ĐT");
    public static final Actor OUTSIDER = officerOf(STRANGER, "Cán bộ mẫu đơn vị khác");
    public static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of());

    public static final Unit UNIT = new Unit(SKHCN, "SKHCN", "Sở Khoa học và Công nghệ", "Sở KH&CN");

    public static final Bloc BLOC = new Bloc(
            UUID.randomUUID(),
            "Khối Thi đua các cơ quan tham mưu tổng hợp",
            List.of(
                    new Bloc.Member(HEAD, BlocRole.HEAD, day(2022, 1), null),
                    new Bloc.Member(DEPUTY, BlocRole.DEPUTY, day(2022, 1), null),
                    new Bloc.Member(SKHCN, BlocRole.MEMBER, day(2020, 1), null),
                    new Bloc.Member(STRANGER, BlocRole.MEMBER, day(2019, 1), day(2020, 12))));

    private static final Set<Holder> PEOPLE = Set.of(INDIVIDUAL);
    private static final Set<Holder> ROOMS = Set.of(COLLECTIVE);
    private static final Set<Holder> BOTH = Set.of(COLLECTIVE, INDIVIDUAL);

    private Sample() {}

    /** The official form's 17 rows. */
    public static Form form() {
        var rows = new ArrayList<FormRow>();
        add(rows, Kind.TITLE, PEOPLE, "LDTT", "CSTDCS", "CSTD_BO_TINH", "CSTDTQ");
        add(rows, Kind.TITLE, ROOMS, "TTLDTT", "TTLDXS", "COTD_BO_TINH", "COTDCP");
        add(rows, Kind.COMMENDATION, BOTH, "BK_TINH", "BK_BO", "BKTTCP");
        add(rows, Kind.COMMENDATION, BOTH, "HCLD3", "HCLD2", "HCLD1", "HCDL3", "HCDL2", "HCDL1");
        return new Form(YEAR, rows);
    }

    /** What Sở KH&CN wrote, its traps included. */
    public static WrittenContent asWritten() {
        return new WrittenContent(
                "BẢN ĐĂNG KÝ THI ĐUA NĂM 2021",
                "Hưởng ứng phong trào thi đua năm 2022 do UBND tỉnh phát động; đăng ký giao ước thi đua năm 2022.",
                "Phấn đấu hoàn thành xuất sắc, toàn diện công tác chuyên môn được giao năm 2022.",
                List.of("Thông qua chương trình tổng kết công tác năm 2021."),
                List.of(),
                null,
                null,
                List.of(
                        people("LDTT", "70", "> 95%"),
                        people("CSTDCS", "11", "15 %"),
                        people("CSTD_BO_TINH", "03", ""),
                        people("CSTDTQ", "01", null),
                        rooms("TTLDTT", "07", "100%"),
                        rooms("TTLDXS", "02", "30"),
                        rooms("COTD_BO_TINH", "01", null),
                        rooms("COTDCP", "", ""),
                        both("BK_TINH", "01", "02"),
                        both("BK_BO", "01", "04"),
                        both("BKTTCP", "01", "01"),
                        both("HCLD3", null, null)),
                null,
                List.of());
    }

    public static WrittenContent withLines(WrittenLine... lines) {
        return new WrittenContent("", "", "", List.of(), List.of(), null, null, List.of(lines), null, List.of());
    }

    public static WrittenLine people(String code, @Nullable String quantity, @Nullable String ratio) {
        return new WrittenLine(code, null, new WrittenTarget(quantity, ratio));
    }

    public static WrittenLine rooms(String code, @Nullable String quantity, @Nullable String ratio) {
        return new WrittenLine(code, new WrittenTarget(quantity, ratio), null);
    }

    public static Actor officerOf(UUID unit, String name) {
        return personOf(unit, Role.OFFICER, name);
    }

    public static Actor leaderOf(UUID unit, String name) {
        return personOf(unit, Role.LEADER, name);
    }

    private static Actor personOf(UUID unit, Role role, String name) {
        return new Actor(UUID.randomUUID(), name, false, List.of(new Duty(unit, role, day(2020, 1), null)));
    }

    private static WrittenLine both(String code, @Nullable String rooms, @Nullable String people) {
        return new WrittenLine(code, new WrittenTarget(rooms, null), new WrittenTarget(people, null));
    }

    private static void add(ArrayList<FormRow> rows, Kind group, Set<Holder> subjects, String... codes) {
        for (var code : codes) {
            rows.add(new FormRow(code, rows.size() + 1, code, code, null, group, List.copyOf(subjects)));
        }
    }

    private static java.time.LocalDate day(int year, int month) {
        return java.time.YearMonth.of(year, month).atDay(1);
    }
}

package vn.thidua.registration.fileimport;

import static vn.thidua.registration.catalogue.FormRow.Kind.COMMENDATION;
import static vn.thidua.registration.catalogue.FormRow.Kind.TITLE;
import static vn.thidua.registration.catalogue.Holder.COLLECTIVE;
import static vn.thidua.registration.catalogue.Holder.INDIVIDUAL;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;

/** The official form with its rows' names as the catalogue has them. */
public final class OfficialForm {

    private static final String ROWS = """
            LDTT|Lao động tiên tiến
            CSTDCS|Chiến sĩ thi đua cơ sở
            CSTD_BO_TINH|Chiến sĩ thi đua cấp Bộ, tỉnh
            CSTDTQ|Chiến sĩ thi đua toàn quốc
            TTLDTT|Tập thể Lao động tiên tiến
            TTLDXS|Tập thể Lao động xuất sắc
            COTD_BO_TINH|Cờ thi đua của Tỉnh, Bộ
            COTDCP|Cờ thi đua của Chính phủ
            BK_TINH|Bằng khen của Chủ tịch UBND tỉnh
            BK_BO|Bằng khen của Bộ trưởng
            BKTTCP|Bằng khen của Thủ tướng Chính phủ
            HCLD3|Huân chương Lao động hạng ba
            HCLD2|Huân chương Lao động hạng nhì
            HCLD1|Huân chương Lao động hạng nhất
            HCDL3|Huân chương Độc lập hạng ba
            HCDL2|Huân chương Độc lập hạng nhì
            HCDL1|Huân chương Độc lập hạng nhất
            """;

    private OfficialForm() {}

    public static Form of(int year) {
        var rows = new ArrayList<FormRow>();
        for (var line : ROWS.lines().toList()) {
            var words = line.split("\\|");
            var order = rows.size() + 1;
            var subjects = order <= 4
                    ? List.of(INDIVIDUAL)
                    : order <= 8 ? List.of(COLLECTIVE) : List.of(COLLECTIVE, INDIVIDUAL);
            rows.add(row(words[0], order, words[1], order <= 8 ? TITLE : COMMENDATION, subjects));
        }
        return new Form(year, rows);
    }

    public static FormRow row(String code, int order, String label, FormRow.Kind group, List<Holder> subjects) {
        return new FormRow(code, order, label, label, null, group, subjects);
    }
}

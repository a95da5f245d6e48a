package vn.thidua.systemtests;

import java.util.List;

/** The registration of Sở KH&CN for 2022 as it was on paper: the 17 rows with the texts of their four cells. */
final class SampleForm {

    static final String HEADING = "BẢN ĐĂNG KÝ THI ĐUA NĂM 2021";

    static final String PREAMBLE =
            "Hưởng ứng phong trào thi đua năm 2022 do UBND tỉnh phát động; Lãnh đạo đơn vị và Ban chấp hành Công đoàn"
                    + " thống nhất hưởng ứng phong trào và đăng ký giao ước thi đua năm 2022.";

    /** A row's official name and its cells; blank where nothing was written. */
    record Row(
            String code,
            String label,
            String collectiveQuantity,
            String collectiveRatio,
            String individualQuantity,
            String individualRatio) {

        static Row people(String code, String label, String quantity, String ratio) {
            return new Row(code, label, "", "", quantity, ratio);
        }

        static Row rooms(String code, String label, String quantity, String ratio) {
            return new Row(code, label, quantity, ratio, "", "");
        }

        static Row both(String code, String label, String rooms, String people) {
            return new Row(code, label, rooms, "", people, "");
        }

        /** The cells by their accessible names. */
        List<Cell> cells() {
            return List.of(
                    new Cell(label + " – tập thể – số lượng", collectiveQuantity),
                    new Cell(label + " – tập thể – tỷ lệ", collectiveRatio),
                    new Cell(label + " – cá nhân – số lượng", individualQuantity),
                    new Cell(label + " – cá nhân – tỷ lệ", individualRatio));
        }
    }

    record Cell(String name, String text) {}

    static final List<Row> ROWS = List.of(
            Row.people("LDTT", "Lao động tiên tiến", "70", "> 95%"),
            Row.people("CSTDCS", "Chiến sĩ thi đua cơ sở", "11", "15 %"),
            Row.people("CSTD_BO_TINH", "Chiến sĩ thi đua cấp Bộ, tỉnh", "03", ""),
            Row.people("CSTDTQ", "Chiến sĩ thi đua toàn quốc", "01", ""),
            Row.rooms("TTLDTT", "Tập thể Lao động tiên tiến", "07", "100%"),
            Row.rooms("TTLDXS", "Tập thể Lao động xuất sắc", "02", "30"),
            Row.rooms("COTD_BO_TINH", "Cờ thi đua của Tỉnh, Bộ", "01", ""),
            Row.rooms("COTDCP", "Cờ thi đua của Chính phủ", "", ""),
            Row.both("BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh", "01", "02"),
            Row.both("BK_BO", "Bằng khen của Bộ trưởng", "01", "04"),
            Row.both("BKTTCP", "Bằng khen của Thủ tướng Chính phủ", "01", "01"),
            Row.both("HCLD3", "Huân chương Lao động hạng ba", "", ""),
            Row.both("HCLD2", "Huân chương Lao động hạng nhì", "", ""),
            Row.both("HCLD1", "Huân chương Lao động hạng nhất", "", ""),
            Row.both("HCDL3", "Huân chương Độc lập hạng ba", "", ""),
            Row.both("HCDL2", "Huân chương Độc lập hạng nhì", "", ""),
            Row.both("HCDL1", "Huân chương Độc lập hạng nhất", "", ""));

    /** The rules that find something, each as often as it does. */
    static final List<String> RULES = List.of(
            "F-YEAR",
            "I-CSTDCS-3",
            "F-STAFF-IMPLIED",
            "F-RATIO-SIGN",
            "F-RATIO-VALUE",
            "I-CSTDTINH-1",
            "I-CSTDTQ-1",
            "C-COTINH-1",
            "X-2");

    private SampleForm() {}
}

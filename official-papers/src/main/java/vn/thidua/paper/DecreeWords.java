package vn.thidua.paper;

/** The words that Nghị định 30/2020/NĐ-CP itself writes on every paper. */
final class DecreeWords {

    static final RichText COUNTRY = RichText.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    static final RichText MOTTO = RichText.of("Độc lập - Tự do - Hạnh phúc");
    static final String ADDRESSEE = "Kính gửi: ";
    static final String RECIPIENTS = "Nơi nhận:";

    /** For who has not said yet who signs; in brackets, so that no one takes it for an office. */
    static final String TO_BE_SIGNED = "(Thủ trưởng đơn vị ký tên, đóng dấu)";

    private DecreeWords() {}

    static String number(String blank, String code) {
        return "Số:" + blank + "/" + code;
    }

    static String placeAndDate(String place, String blank, int year) {
        return "%s, ngày%stháng%snăm %d".formatted(place, blank, blank, year);
    }
}

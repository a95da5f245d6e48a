package vn.thidua.registration.paper;

/** The words that Nghị định 30/2020/NĐ-CP itself writes on every paper. */
public final class DecreeWords {

    public static final RichText COUNTRY = RichText.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    public static final RichText MOTTO = RichText.of("Độc lập - Tự do - Hạnh phúc");
    public static final String ADDRESSEE = "Kính gửi: ";
    public static final String RECIPIENTS = "Nơi nhận:";

    private DecreeWords() {}
}

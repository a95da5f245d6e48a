package vn.thidua.registration.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.fileimport.OfficialForm;

class TitleAliasesTest {

    private final Form form = OfficialForm.of(2022);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lao động tiên tiến                                              | LDTT
            LĐTT                                                            | LDTT
            1. Lao động tiên tiến                                           | LDTT
            Danh hiệu “Lao động tiên tiến”                                  | LDTT
            CSTĐCS                                                          | CSTDCS
            CSTĐ cơ sở                                                      | CSTDCS
            Chiến sỹ thi đua cấp cơ sở                                      | CSTDCS
            Chiến sĩ thi đua cấp Bộ, tỉnh                                   | CSTD_BO_TINH
            CSTĐ cấp tỉnh                                                   | CSTD_BO_TINH
            Chiến sĩ thi đua cấp tỉnh, Bộ, ban, ngành                       | CSTD_BO_TINH
            CSTĐTQ                                                          | CSTDTQ
            Tập thể Lao động tiên tiến (<i>phòng, ban trực thuộc đơn vị</i>) | TTLDTT
            TTLĐTT                                                          | TTLDTT
            TT LĐTT                                                         | TTLDTT
            TTLĐXS                                                          | TTLDXS
            Tập thể Lao động xuất sắc (phòng, ban trực thuộc đơn vị)        | TTLDXS
            Cờ thi đua của Tỉnh, Bộ (tập thể đơn vị)                        | COTD_BO_TINH
            Cờ thi đua của UBND tỉnh                                        | COTD_BO_TINH
            Cờ thi đua Chính phủ                                            | COTDCP
            Bằng khen của Chủ tịch UBND tỉnh                                | BK_TINH
            BK UBND tỉnh                                                    | BK_TINH
            BK của Chủ tịch Ủy ban nhân dân tỉnh                            | BK_TINH
            Bằng khen của Bộ trưởng                                         | BK_BO
            BK cấp Bộ                                                       | BK_BO
            BK của Thủ tướng Chính phủ                                      | BKTTCP
            Bằng khen TTCP                                                  | BKTTCP
            Huân chương Lao động hạng Ba                                    | HCLD3
            HCLĐ hạng III                                                   | HCLD3
            HCLĐ hạng 3                                                     | HCLD3
            Huân chương Lao động hạng II                                    | HCLD2
            HCLĐ hạng nhất                                                  | HCLD1
            HCLĐ hạng I                                                     | HCLD1
            Huân chương Độc lập hạng nhì                                    | HCDL2
            HCĐL hạng Nhất                                                  | HCDL1
            LAO DONG TIEN TIEN                                              | LDTT
            """)
    void knowsTheWaysOfWritingATitle(String written, String code) {
        var match = TitleAliases.of(form).match(written);

        assertThat(match.code()).isEqualTo(code);
        assertThat(match.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lao độnq tiên tiên                              | LDTT
            Chiên sĩ thi đua cơ sờ                          | CSTDCS
            Chiến sĩ thi đuacơ sở                           | CSTDCS
            Tập thê Lao động xuât săc                       | TTLDXS
            Tập thề Lao đông tiên tién                      | TTLDTT
            Bằng khcn của Thủ tướng Chính phủ               | BKTTCP
            Bằng khen của Bộ trưởng Bộ Khoa học và Công nghệ | BK_BO
            Số cá nhân đạt danh hiệu Lao động tiên tiến     | LDTT
            Huân chưong Lao động hang ba                    | HCLD3
            Chiến sĩ thi đua cấp Thành phố                  | CSTD_BO_TINH
            """)
    void readsTypingAndScanningErrorsWithLessCertainty(String written, String code) {
        var match = TitleAliases.of(form).match(written);

        assertThat(match.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Huân chương Lao động        | HCLD3
            Huân chương Lao động hạng   | HCLD2
            Chiến sĩ thi đua            | CSTDCS
            Bằng khen                   | BK_TINH
            Tập thể lao động            | TTLDTT
            """)
    void asksWhereTheWordThatTellsIsMissing(String written, String oneOfThem) {
        var match = TitleAliases.of(form).match(written);

        assertThat(match.code()).isNull();
        assertThat(match.confidence()).isEqualTo(Confidence.UNSURE);
        assertThat(match.alternatives()).contains(oneOfThem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giấy khen của Giám đốc Sở",
                "Chi bộ hoàn thành xuất sắc nhiệm vụ",
                "Công đoàn cơ sở vững mạnh xuất sắc",
                "GVG cấp Thành phố",
                "Kỷ niệm chương",
                "Chiến sĩ tiên tiến",
                "Bằng khen của Liên đoàn Lao động tỉnh",
                "Giấy khen của Chủ tịch UBND huyện"
            })
    void knowsWhatIsNotOnTheForm(String written) {
        assertThat(TitleAliases.of(form).match(written).isOutside()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng cộng", "...", "Ghi chú", "", "Họ và tên"})
    void makesNothingOfOtherWords(String written) {
        var match = TitleAliases.of(form).match(written);

        assertThat(match.code()).isNull();
        assertThat(match.isOutside()).isFalse();
    }

    @Test
    void aTitleOfTheCatalogueIsFoundByItsOwnName() {
        var row = form.rows().getFirst();
        var renamed = new Form(
                2030, List.of(OfficialForm.row("XA_TIEU_BIEU", 1, "Xã tiêu biểu", row.group(), row.subjects())));

        assertThat(TitleAliases.of(renamed).match("Xã tiêu biểu").code()).isEqualTo("XA_TIEU_BIEU");
    }
}

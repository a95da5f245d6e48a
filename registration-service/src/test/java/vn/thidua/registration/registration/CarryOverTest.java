package vn.thidua.registration.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.registration.RegistrationTest.INSIDE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.content.Answer;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.ReferenceData;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.WrittenContent;

class CarryOverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BẢN ĐĂNG KÝ THI ĐUA NĂM 2021 | BẢN ĐĂNG KÝ THI ĐUA NĂM 2022
            phong trào thi đua năm 2021; tổng kết năm 2020 | phong trào thi đua năm 2022; tổng kết năm 2020
            trước ngày 31/12/2021 | trước ngày 31/12/2022
            giai đoạn 2021-2025 và 2016 – 2021 | giai đoạn 2021-2025 và 2016 – 2021
            Nghị quyết số 12/2021/NQ-HĐND | Nghị quyết số 12/2021/NQ-HĐND
            mã 120210 và 2021x | mã 120210 và 2022x
            """)
    void theAwardYearBecomesTheNextOneAndOtherYearsStay(String before, String after) {
        var carried = carried(content(before));

        assertThat(carried.content().heading()).isEqualTo(after);
        assertThat(carried.content().solutions()).containsExactly(after);
        assertThat(carried.content().campaigns()).containsExactly(new JoinedCampaign(after, null));
    }

    @Test
    void cellsStayAsWrittenAndAnswersStayBehind() {
        var source = content("");
        var carried = carried(source);

        assertThat(carried.content().lines()).isEqualTo(source.lines());
        assertThat(carried.content().signature()).isEqualTo(source.signature());
        assertThat(carried.content().staffCount()).isEqualTo(73);
        assertThat(carried.content().answers()).isEmpty();
        assertThat(carried.from().awardYear()).isEqualTo(2021);
    }

    @Test
    void aTitleThatTheFormHasNoLongerIsNotCarried() {
        var rows = Sample.form().rows().stream()
                .filter(it -> !it.code().equals("CSTDTQ"))
                .toList();

        assertThat(CarryOver.of(source(content("")), 2022, new Form(2022, rows))
                        .orElseThrow()
                        .content()
                        .lines())
                .extracting(RegistrationLine::code)
                .contains("LDTT")
                .doesNotContain("CSTDTQ")
                .isSubsetOf(rows.stream().map(FormRow::code).toList());
    }

    @Test
    void aDraftIsNotCarried() {
        var draft = new RegistrationBuilder(source(content(""))).submitted(null).make();

        assertThat(CarryOver.of(draft, 2022, Sample.form())).isEmpty();
    }

    private static CarryOver carried(Content content) {
        return CarryOver.of(source(content), 2022, Sample.form()).orElseThrow();
    }

    private static Content content(String text) {
        var lines = Sample.asWritten().lines();
        return new ReferenceData(Sample.form(), Set.of())
                .parse(new WrittenContent(
                        text,
                        "",
                        "",
                        List.of(text),
                        List.of(new JoinedCampaign(text, null)),
                        73,
                        null,
                        lines,
                        new Signature("GIÁM ĐỐC", "Nguyễn Văn Mẫu"),
                        List.of(new Answer("F-YEAR:heading", "Đúng."))));
    }

    private static Registration source(Content submitted) {
        return new Registration(
                UUID.randomUUID(),
                7,
                UUID.randomUUID(),
                2021,
                Sample.SKHCN,
                Registration.State.ACCEPTED,
                submitted,
                submitted,
                1,
                INSIDE,
                "Cán bộ mẫu",
                null,
                null,
                Signing.NONE,
                null,
                null,
                null,
                null,
                List.of());
    }
}

package vn.thidua.registration.fileimport.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.office.OfficeFiles;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.Signature;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.FileIssue;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.work.WorkProgress;

/** The registration that the product was asked for with, as its Word file. */
class SampleFormTest {

    private static final OfficeFiles FILES = new OfficeFiles(WorkProgress::check);

    private final ImportPreview preview = read(SampleForm.docx());

    @Test
    void everyCellComesOutAsItStands() {
        assertThat(preview.layout()).isEqualTo(ImportPreview.Layout.FORM);
        for (var line : SampleForm.expected()) {
            var cells = line.split("\\|", -1);
            var read = preview.content().lines().stream()
                    .filter(it -> it.code().equals(cells[6]))
                    .findFirst()
                    .orElse(null);
            var collective = read == null ? null : read.collective();
            var individual = read == null ? null : read.individual();
            assertThat(List.of(
                            text(collective, true),
                            text(collective, false),
                            text(individual, true),
                            text(individual, false)))
                    .as(line)
                    .containsExactly(cells[2], cells[3], cells[4], cells[5]);
        }
    }

    @Test
    void everyRowIsCertainAndStandsWhereItIsSaidToStand() {
        assertThat(preview.rows()).hasSize(17);
        assertThat(preview.rows()).allMatch(it -> it.confidence() == Confidence.CERTAIN && it.code() != null);
        assertThat(preview.rows().get(4).written())
                .isEqualTo("Tập thể Lao động tiên tiến (phòng, ban trực thuộc đơn vị)");
        assertThat(preview.rows().get(5).table()).isEqualTo(2);
        assertThat(preview.rows().get(5).row()).isEqualTo(3);
        assertThat(preview.cells())
                .filteredOn(it -> "TTLDXS".equals(it.code()))
                .extracting(ImportPreview.Cell::meaning, ImportPreview.Cell::header, ImportPreview.Cell::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2", "Tập thể – Số lượng", 3),
                        org.assertj.core.groups.Tuple.tuple("30%", "Tập thể – Tỷ lệ (%)", 4));
    }

    @Test
    void theTextsComeOutAsTheyStand() {
        var content = preview.content();

        assertThat(content.heading()).isEqualTo("BẢN ĐĂNG KÝ THI ĐUA NĂM 2021");
        assertThat(content.preamble())
                .startsWith("Hưởng ứng phong trào thi đua năm 2022")
                .endsWith("với các nội dung:");
        assertThat(content.professionalWork())
                .isEqualTo(
                        "Phân đầu hoàn thành xuất sắc, toàn diện công tác chuyên môn nghiệp vụ được UBND tỉnh giao năm 2022.");
        assertThat(content.solutions()).hasSize(11);
        assertThat(content.solutions().getFirst())
                .isEqualTo(
                        "Thông qua chương trình tổng kết công tác năm 2021 và triển khai chương trình kế hoạch công tác năm 2022.");
        assertThat(content.campaigns())
                .extracting(JoinedCampaign::name)
                .containsExactly(
                        "Thái Nguyên chung sức xây dựng nông thôn mới",
                        "Đẩy mạnh chương trình chuyển đổi số",
                        "Thái Nguyên chung tay vì người nghèo – không để ai bị bỏ lại phía sau",
                        "Đoàn kết, chung sức, đồng lòng cùng cả nước thi đua phòng chống và chiến thắng đại dịch Covid-19",
                        "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
                        "Thực hiện cải cách hành chính");
        assertThat(content.signature()).isEqualTo(new Signature("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Đinh Bộ Sơn"));
    }

    @Test
    void theYearsThatDisagreeAreAskedAbout() {
        assertThat(preview.years()).isEqualTo(new ImportPreview.Years(2021, 2022, 2022));
        assertThat(preview.isAcceptable()).isTrue();
        assertThat(preview.problems())
                .extracting(FileIssue::code)
                .containsExactlyInAnyOrder(
                        "year-not-award-year", "years-differ", "text-maybe-misread", "text-left-out");
    }

    @Test
    void isReadWellWithinASecond() {
        var bytes = SampleForm.docx();
        for (int i = 0; i < 3; i++) {
            var begun = System.nanoTime();
            read(bytes);
            System.out.printf("sample form read in %.1f ms%n", (System.nanoTime() - begun) / 1e6);
        }
    }

    private static ImportPreview read(byte[] bytes) {
        return RegistrationFileParser.of(
                FILES.read(bytes),
                "Ban dang ky thi dua So KHCN 2022.docx",
                OfficialForm.of(2022),
                Content.blank(2022),
                Choices.NONE);
    }

    private static String text(@Nullable WrittenTarget target, boolean quantity) {
        return target == null ? "" : Objects.requireNonNullElse(quantity ? target.quantity() : target.ratio(), "");
    }
}

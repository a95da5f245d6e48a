package vn.thidua.registration.fileimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.office.OfficeText;
import vn.thidua.office.OfficeText.Block;
import vn.thidua.office.OfficeText.Cell;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Kind;
import vn.thidua.office.OfficeText.Paragraph;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.registration.Texts;
import vn.thidua.registration.content.Content;

/** What is read of a form is plain text, whatever stands in its paragraphs and cells. */
class PlainFormsTest {

    private static final List<String> ABOVE = List.of(
            "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022",
            "Hưởng ứng phong trào thi đua do tỉnh phát động.",
            "1. Về công tác chuyên môn:",
            "Phấn đấu hoàn thành xuất sắc nhiệm vụ.",
            "2. Giải pháp thực hiện:",
            "Đẩy mạnh chuyển đổi số.",
            "3. Tên các phong trào do đơn vị phát động:",
            "Phong trào thi đua: “Chuyển đổi số”;");

    private static final List<List<String>> TABLE = List.of(
            List.of("Danh hiệu thi đua", "Số lượng cá nhân", "Tỷ lệ (%)"),
            List.of("LĐTT", "70", "> 95%"),
            List.of("CSTĐCS", "11", "15 %"));

    private static final List<String> BELOW = List.of("GIÁM ĐỐC", "Nguyễn Văn Mẫu");

    @Test
    void whatLooksTheSameIsReadAsTheSame() {
        var plain = read(it -> it);
        var alike = read(Texts::lookingLike);

        assertThat(plain.isAcceptable()).isTrue();
        assertThat(plain.content().signature()).isNotNull();
        assertThat(alike.content()).isEqualTo(plain.content());
        assertThat(alike.isAcceptable()).isTrue();
        Texts.requirePlain(alike);
    }

    @Test
    void whatWouldBeSeenIsRefusedPlaceByPlace() {
        for (int place = 0; place < ABOVE.size() + BELOW.size() + 3 * TABLE.size(); place++) {
            var only = new OnlyAt(place);
            var preview = read(only);

            assertThat(only.met).isGreaterThan(place);
            Texts.requireLegible(preview);
            if (preview.isAcceptable()) {
                Texts.requirePlain(preview.content());
            }
        }
    }

    @Test
    void nobodySignsInMarkup() {
        for (var office : List.of("<B>GIÁM ĐỐC</B>", "GIÁM ĐỐC <B>", "GIÁM ĐỐC<IMG SRC=X>", "<!-- --> GIÁM ĐỐC")) {
            var preview = read(it -> it.equals("GIÁM ĐỐC") ? office : it);

            if (preview.isAcceptable()) {
                Texts.requirePlain(preview.content());
            }
        }
        var signed = read(it -> it.equals("GIÁM ĐỐC") ? "GIÁM ĐỐC ".repeat(3) + "<B >" : it);
        assertThat(signed.isAcceptable() && signed.content().signature() != null)
                .isFalse();
    }

    /** Makes one text hostile, in the order they come. */
    private static final class OnlyAt implements UnaryOperator<String> {

        private final int place;
        private int met;

        OnlyAt(int place) {
            this.place = place;
        }

        @Override
        public String apply(String text) {
            return met++ == place ? Texts.hostile(text) : text;
        }
    }

    private static ImportPreview read(UnaryOperator<String> change) {
        var above = ABOVE.stream().map(it -> paragraph(change.apply(it))).toList();
        var rows = TABLE.stream()
                .map(row -> row.stream()
                        .map(it -> new Cell(change.apply(it), false))
                        .toList())
                .toList();
        var numbered = Stream.iterate(0, it -> it < rows.size(), it -> it + 1)
                .map(it -> new Row(it + 1, rows.get(it)))
                .toList();
        var below = BELOW.stream().map(it -> paragraph(change.apply(it))).toList();
        var blocks = Stream.of(above, List.<Block>of(new Grid(1, null, numbered)), below)
                .flatMap(List::stream)
                .toList();
        return RegistrationFileParser.of(
                new OfficeText(Kind.DOCX, blocks, Set.of()),
                "x.docx",
                OfficialForm.of(2022),
                Content.blank(2022),
                Choices.NONE);
    }

    private static Block paragraph(String text) {
        return new Paragraph(text, false);
    }
}

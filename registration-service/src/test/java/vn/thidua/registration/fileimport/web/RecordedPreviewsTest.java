package vn.thidua.registration.fileimport.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.office.OfficeText;
import vn.thidua.office.OfficeText.Block;
import vn.thidua.office.OfficeText.Cell;
import vn.thidua.office.OfficeText.Grid;
import vn.thidua.office.OfficeText.Kind;
import vn.thidua.office.OfficeText.Paragraph;
import vn.thidua.office.OfficeText.Row;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.RecordedForMock;
import vn.thidua.registration.Sample;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.FileImportPreview;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;

/** What the mock of the user interface answers to the files it knows is what this service understands of them. */
class RecordedPreviewsTest {

    private static final Sentences SENTENCES = Sentences.load();

    private static final List<Block> TEXTS = Stream.of(
                    "BẢN ĐĂNG KÝ THI ĐUA NĂM 2021",
                    "Hưởng ứng phong trào thi đua năm 2022 do UBND tỉnh phát động, Sở đăng ký thi đua với các nội dung:",
                    "1. Về công tác chuyên môn:",
                    "Phấn đấu hoàn thành xuất sắc, toàn diện công tác chuyên môn được UBND tỉnh giao năm 2022.",
                    "2. Các giải pháp triển khai, thực hiện:",
                    "- Thi đua thực hành tiết kiệm chống lãng phí; phòng, chống tham nhũng.",
                    "3. Tên các phong trào, các cuộc vận động do đơn vị phát động năm 2022:",
                    "- Phong trào thi đua: “Đẩy mạnh chương trình chuyển đổi số”;")
            .<Block>map(it -> new Paragraph(it, false))
            .toList();

    private static final String HEADING =
            "Danh hiệu thi đua|Số lượng tập thể|Tỷ lệ tập thể|Số lượng cá nhân|Tỷ lệ cá nhân";

    @Test
    void theMockUnderstandsFilesAsTheServiceDoes() {
        RecordedForMock.hold(
                "previews",
                List.of(
                        preview(
                                "a1",
                                "ban-dang-ky-2022.docx",
                                Kind.DOCX,
                                HEADING,
                                "Lao động tiên tiến|||70|> 95%",
                                "Chiến sĩ thi đua cơ sở|||11|15 %",
                                "Tập thể Lao độnq xuất sắc|02|30||"),
                        preview(
                                "b2",
                                "dang-ky-chua-ro.xlsx",
                                Kind.XLSX,
                                "Danh hiệu|Số lượng",
                                "Lao động tiên tiến|70",
                                "Bằng khen của Chủ tịch UBND tỉnh|01",
                                "H/c LĐ|1"),
                        preview(
                                "c3",
                                "dang-ky-sai.docx",
                                Kind.DOCX,
                                HEADING,
                                "Lao động tiên tiến|||70|> 95%",
                                "Chiến sĩ thi đua toàn quốc|||một hai|")));
    }

    private static ImportPreviewView preview(String digest, String name, Kind kind, String... rows) {
        var table = new ArrayList<Row>();
        Arrays.stream(rows)
                .forEach(it -> table.add(new Row(
                        table.size() + 1,
                        Arrays.stream(it.split("\\|", -1))
                                .map(text -> new Cell(text, false))
                                .toList())));
        var blocks = new ArrayList<>(TEXTS);
        blocks.add(new Grid(1, null, table));
        var read = RegistrationFileParser.of(
                new OfficeText(kind, blocks, Set.of()),
                name,
                OfficialForm.of(Sample.YEAR),
                Content.blank(Sample.YEAR),
                Choices.NONE);
        return ImportPreviewView.of(new FileImportPreview(digest.repeat(32), name, false, read), SENTENCES);
    }
}

package vn.thidua.registration.fileimport.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.office.OfficeText;
import vn.thidua.platform.mongo.Deflated;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;

/** A preview lives for a day, so one of the release before is still read. */
class ImportPreviewJsonTest {

    @Test
    void readsWhatCalledTheCampaignsOtherwise() {
        var preview = preview();
        var text = new String(Deflated.inflate(ImportPreviewJson.of(preview), 1 << 20), UTF_8);
        assertThat(text).contains("\"CAMPAIGNS\"", "\"campaigns\":");

        var former = text.replace("\"CAMPAIGNS\"", "\"MOVEMENTS\"").replace("\"campaigns\":", "\"movements\":");
        assertThat(ImportPreviewJson.read(Deflated.deflate(former.getBytes(UTF_8))))
                .isEqualTo(preview);
    }

    private static ImportPreview preview() {
        return RegistrationFileParser.of(
                new OfficeText(
                        OfficeText.Kind.DOCX,
                        List.of(
                                new OfficeText.Paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022", false),
                                new OfficeText.Paragraph("3. Các phong trào thi đua:", false),
                                new OfficeText.Paragraph("Phong trào thi đua “Chuyển đổi số”", true),
                                new OfficeText.Paragraph("LĐTT: 70 đ/c = 95,5 %", false)),
                        Set.of()),
                "a.docx",
                OfficialForm.of(2022),
                Content.blank(2022),
                Choices.NONE);
    }
}

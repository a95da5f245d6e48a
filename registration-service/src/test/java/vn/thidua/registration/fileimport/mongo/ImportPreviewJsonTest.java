package vn.thidua.registration.fileimport.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import vn.thidua.office.OfficeText;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;

/** A preview lives for a day, so one of the release before is still read. */
class ImportPreviewJsonTest {

    @Test
    void readsWhatCalledTheCampaignsOtherwise() throws IOException {
        var preview = preview();
        var text = inflated(ImportPreviewJson.of(preview));
        assertThat(text).contains("\"CAMPAIGNS\"", "\"campaigns\":");

        var former = text.replace("\"CAMPAIGNS\"", "\"MOVEMENTS\"").replace("\"campaigns\":", "\"movements\":");
        assertThat(ImportPreviewJson.read(deflated(former))).isEqualTo(preview);
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

    private static String inflated(byte[] packed) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static byte[] deflated(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}

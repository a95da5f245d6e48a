package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.office.OfficeFiles;
import vn.thidua.paper.Format;
import vn.thidua.paper.Printers;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.paper.PaperSamples;

/** What goes out as a file comes in again as it was. */
@ServiceTest
class RoundTripTest {

    @Autowired
    Printers printers;

    @Autowired
    OfficeFiles files;

    @Test
    void aPrintedRegistrationComesBackAsItWas() {
        for (var format : List.of(Format.DOCX, Format.XLSX)) {
            var content = PaperSamples.content();

            var preview = readBack(content, format);

            assertThat(preview.isAcceptable()).isTrue();
            assertSame(preview.content(), content);
        }
    }

    @Test
    void nothingOfItIsUnsure() {
        for (var format : List.of(Format.DOCX, Format.XLSX)) {
            var preview = readBack(PaperSamples.content(), format);

            assertThat(preview.problems()).isEmpty();
        }
    }

    @Test
    void withoutSignatureAndTextsItComesBackWithout() {
        for (var format : List.of(Format.DOCX, Format.XLSX)) {
            var full = PaperSamples.content();
            var bare = new Content(
                    full.heading(), "", "", List.of(), List.of(), null, null, full.lines(), null, List.of());

            assertSame(readBack(bare, format).content(), bare);
        }
    }

    private ImportPreview readBack(Content content, Format format) {
        var printed = printers.print(PaperSamples.registration(content), format);
        var blank = Content.blank(2022);
        return RegistrationFileParser.of(
                files.read(printed.bytes()), printed.fileName(), PaperSamples.form(), blank, Choices.NONE);
    }

    private static void assertSame(WrittenContent back, Content content) {
        assertThat(back.heading()).isEqualTo(content.heading());
        assertThat(back.preamble()).isEqualTo(content.preamble());
        assertThat(back.professionalWork()).isEqualTo(content.professionalWork());
        assertThat(back.solutions()).isEqualTo(content.solutions());
        assertThat(back.campaigns()).isEqualTo(content.campaigns());
        assertThat(back.signature()).isEqualTo(content.signature());
        for (var row : PaperSamples.form().rows()) {
            for (var holder : Holder.values()) {
                assertThat(written(back, row.code(), holder))
                        .as(row.code() + " " + holder)
                        .isEqualTo(written(content, row.code(), holder));
            }
        }
    }

    private static List<String> written(WrittenContent content, String code, Holder holder) {
        return content.lines().stream()
                .filter(it -> it.code().equals(code))
                .flatMap(it -> Stream.ofNullable(holder == Holder.COLLECTIVE ? it.collective() : it.individual()))
                .findFirst()
                .map(it -> List.of(text(it.quantity()), text(it.ratio())))
                .orElse(List.of("", ""));
    }

    private static List<String> written(Content content, String code, Holder holder) {
        return content.target(code, holder)
                .map(it -> List.of(
                        it.quantity() == null ? "" : it.quantity().written(),
                        it.ratio() == null ? "" : it.ratio().written()))
                .orElse(List.of("", ""));
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}

package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintersTest {

    private static final Printers PRINTERS = new Printers("Mẫu");

    @ParameterizedTest
    @EnumSource
    void aPaperIsPrintedUnderItsTitle(Format format) {
        var printed = PRINTERS.print(SamplePapers.letter(), format);

        assertThat(printed.fileName()).isEqualTo("Công văn về dụng cụ - Sở Mẫu." + format.extension());
        assertThat(new String(printed.bytes(), 0, 4, StandardCharsets.ISO_8859_1))
                .isEqualTo(format == Format.PDF ? "%PDF" : "PK\003\004");
    }

    @Test
    void aFormatIsKnownByItsExtensionOnly() {
        assertThat(Format.named("docx")).contains(Format.DOCX);
        assertThat(Format.named("PDF")).isEmpty();
        assertThat(Format.named(null)).isEmpty();
    }

    @Test
    void whoHasNotSignedYetHasAPlaceToSign() {
        var closing = Paper.Closing.of(List.of(), " ", "");

        assertThat(closing.office().getFirst().plain()).startsWith("(Thủ trưởng đơn vị");
    }
}

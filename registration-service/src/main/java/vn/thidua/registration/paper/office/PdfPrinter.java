package vn.thidua.registration.paper.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.thidua.registration.paper.Format;
import vn.thidua.registration.paper.Paper;
import vn.thidua.registration.paper.Printer;

/** Writes a paper as a tagged PDF that brings its fonts along. Nothing is fetched from anywhere while it is made. */
@Component
class PdfPrinter implements Printer {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** A large bloc's summary takes some 20 MB while it is made, and a processor for half a second. */
    private final Semaphore turns = new Semaphore(2);

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] print(Paper paper) {
        turns.acquireUninterruptibly();
        try {
            return printed(paper);
        } finally {
            turns.release();
        }
    }

    private static byte[] printed(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(PdfPage.of(paper), "")
                .useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText("\u25a1")
                .usePdfUaAccessibility(true)
                .withProducer("thidua")
                .toStream(bytes);
        for (var face : Typeface.values()) {
            var style = face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(face::open, Typeface.FAMILY, face.isBold() ? BOLD : NORMAL, style, true);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

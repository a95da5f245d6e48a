package vn.thidua.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.thidua.platform.domain.CommonReason;

/** Writes a paper as a tagged PDF that brings its fonts along. Nothing is fetched from anywhere while it is made. */
final class PdfPrinter {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** Twenty of the largest papers one after the other. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** A table of sixty rows on a large page takes some 20 MB while it is made, and a processor for half a second. */
    private final Semaphore turns = new Semaphore(2, true);

    private final Duration longestWait;

    private final String producer;

    PdfPrinter(String producer) {
        this(producer, LONGEST_WAIT);
    }

    PdfPrinter(String producer, Duration longestWait) {
        this.producer = producer;
        this.longestWait = longestWait;
    }

    /** Refuses with {@link CommonReason#SERVICE_UNAVAILABLE} when so many print that its turn does not come in time. */
    byte[] print(Paper paper) {
        return inTurn(() -> printed(paper));
    }

    byte[] inTurn(Supplier<byte[]> printing) {
        if (!hasTurn()) {
            throw CommonReason.SERVICE_UNAVAILABLE.because("too many papers are being printed");
        }
        try {
            return printing.get();
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] printed(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(PdfPage.of(paper), "")
                .useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText("\u25a1")
                .usePdfUaAccessibility(true)
                .withProducer(producer)
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

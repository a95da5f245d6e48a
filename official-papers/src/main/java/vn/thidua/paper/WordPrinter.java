package vn.thidua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a paper for Word, where the clerk fills in number and day. */
final class WordPrinter {

    private WordPrinter() {}

    static byte[] print(Paper paper) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            WordPage.set(document, paper);
            new WordHead(document, paper).write();
            new WordBody(document, paper).write();
            new WordClosing(document, paper).write();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

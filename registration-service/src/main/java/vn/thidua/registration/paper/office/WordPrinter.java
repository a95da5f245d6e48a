package vn.thidua.registration.paper.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.thidua.registration.paper.Format;
import vn.thidua.registration.paper.Paper;
import vn.thidua.registration.paper.Printer;

/** Writes a paper for Word, where the clerk fills in number and day. */
@Component
class WordPrinter implements Printer {

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] print(Paper paper) {
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

package vn.thidua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A file the platform gave out, opened as its reader's program would. */
record Exported(Path file) {

    private static final int WHITE = 0xFFFFFF;
    private static final int DOTS_PER_INCH = 60;

    /** The words of a Word file, paragraphs and tables. */
    String words() {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a workbook's cells, sheet by sheet; a formula by itself. */
    List<String> cells() {
        var cells = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(
                    cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : cell.toString()))));
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a PDF whose every page has something to see; its pictures lie beside the screens. */
    String pages() {
        try (var document = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                assertThat(isBlank(picture))
                        .as("page %d of %s is blank", page + 1, file)
                        .isFalse();
                var name = file.getFileName().toString().replace(".pdf", "-%d.png".formatted(page + 1));
                ImageIO.write(picture, "png", file.resolveSibling(name).toFile());
            }
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width and height of a PDF's first page in millimetres. */
    List<Long> pageSize() {
        try (var document = Loader.loadPDF(file.toFile())) {
            var box = document.getPage(0).getMediaBox();
            return List.of(millimetres(box.getWidth()), millimetres(box.getHeight()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72.0 * 25.4);
    }

    private static boolean isBlank(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & WHITE) != WHITE) {
                    return false;
                }
            }
        }
        return true;
    }
}

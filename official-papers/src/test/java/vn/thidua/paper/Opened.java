package vn.thidua.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Papers printed and opened again by those who read such files. */
final class Opened {

    private Opened() {}

    static XWPFDocument inWord(Paper paper) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(WordPrinter.print(paper)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook inExcel(Paper paper) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(ExcelPrinter.print(paper)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument asPdf(Paper paper) {
        try {
            return Loader.loadPDF(new PdfPrinter("Mẫu").print(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All paragraphs of a document, those in tables too. */
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        var all = new ArrayList<>(document.getParagraphs());
        document.getTables().forEach(it -> all.addAll(paragraphs(it)));
        return all;
    }

    static List<XWPFParagraph> paragraphs(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(it -> it.getTableCells().stream())
                .flatMap(it -> it.getParagraphs().stream())
                .toList();
    }

    static List<Cell> cells(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                .toList();
    }

    /** A page's text with line breaks as blanks, the first page being 1. */
    static String text(PDDocument pdf, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(PDDocument pdf) {
        var all = new StringBuilder();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            all.append(text(pdf, page)).append(' ');
        }
        return all.toString();
    }
}

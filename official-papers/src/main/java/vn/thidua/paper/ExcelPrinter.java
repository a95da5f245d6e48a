package vn.thidua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.paper.Paper.Part;

/** Writes a paper for Excel: a sheet for each part, and what is calculated as formulas that go on calculating. */
final class ExcelPrinter {

    private ExcelPrinter() {}

    static byte[] print(Paper paper) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(paper.title());
            var styles = new ExcelStyles(workbook);
            for (var part : paper.parts()) {
                write(paper, part, new ExcelSheet(workbook, styles, paper.pageSize(), part));
            }
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Paper paper, Part part, ExcelSheet sheet) {
        if (part == paper.parts().getFirst()) {
            new ExcelHead(sheet).write(paper);
        }
        part.blocks().forEach(it -> write(it, sheet));
        if (part == paper.parts().getLast()) {
            new ExcelClosing(sheet).write(paper.closing());
        }
    }

    private static void write(Block block, ExcelSheet sheet) {
        switch (block) {
            case Block.Heading it ->
                sheet.line(it.words(), ExcelCellStyle.of(FontSizes.BODY).bold());
            case Block.Paragraph it ->
                sheet.line(it.words(), ExcelCellStyle.of(FontSizes.BODY).aligned(HorizontalAlignment.JUSTIFY));
            case Block.Item it ->
                sheet.line(
                        ExcelSheet.dashed(it.words()),
                        ExcelCellStyle.of(FontSizes.BODY).aligned(HorizontalAlignment.JUSTIFY));
            case Block.Note it -> sheet.line(it.words(), ExcelCellStyle.of(FontSizes.BODY));
            case Table it -> new ExcelTable(sheet).write(it);
        }
    }
}

package vn.thidua.paper;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.paper.Paper.PageSize;

/** How a sheet is printed: on which paper, as wide as it, numbered on top from the second page on. */
final class ExcelPage {

    private static final double MILLIMETRES_AN_INCH = 25.4;

    private ExcelPage() {}

    static void set(XSSFSheet sheet, PageSize paper) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(paper.isLandscape() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(paper.isLandscape());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, PageSize.LEFT / MILLIMETRES_AN_INCH);
        sheet.setMargin(PageMargin.RIGHT, PageSize.RIGHT / MILLIMETRES_AN_INCH);
        sheet.setMargin(PageMargin.TOP, PageSize.TOP / MILLIMETRES_AN_INCH);
        sheet.setMargin(PageMargin.BOTTOM, PageSize.BOTTOM / MILLIMETRES_AN_INCH);
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        sheet.getHeader().setCenter("&P");
    }
}

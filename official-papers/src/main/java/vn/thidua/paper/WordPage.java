package vn.thidua.paper;

import static vn.thidua.paper.WordText.twips;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.thidua.paper.Paper.PageSize;

/** What holds for the whole document: page, margins, default font and language, the page's number on top from page 2 on. */
final class WordPage {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordPage() {}

    static void set(XWPFDocument document, Paper paper) {
        document.getProperties().getCoreProperties().setTitle(paper.title());
        defaults(document);
        compatibility(document);
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(paper.pageSize().width()));
        size.setH(twips(paper.pageSize().height()));
        size.setOrient(paper.pageSize().isLandscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(twips(PageSize.TOP));
        margins.setBottom(twips(PageSize.BOTTOM));
        margins.setLeft(twips(PageSize.LEFT));
        margins.setRight(twips(PageSize.RIGHT));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        pageNumber(document);
    }

    private static void defaults(XWPFDocument document) {
        var styles = document.createStyles();
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(Typeface.FAMILY);
        fonts.setHAnsi(Typeface.FAMILY);
        fonts.setCs(Typeface.FAMILY);
        fonts.setEastAsia(Typeface.FAMILY);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        var size = BigInteger.valueOf(2L * FontSizes.BODY);
        styles.getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .addNewSz()
                .setVal(size);
    }

    /** As Word of 2013 and later, and without stretching a line that ends in a break; else Word shows it as an old file. */
    private static void compatibility(XWPFDocument document) {
        var settings = document.getSettings().getCTSettings().getDomNode();
        var file = settings.getOwnerDocument();
        var compatibility = file.createElementNS(WORD, "w:compat");
        compatibility.appendChild(file.createElementNS(WORD, "w:doNotExpandShiftReturn"));
        var mode = file.createElementNS(WORD, "w:compatSetting");
        mode.setAttributeNS(WORD, "w:name", "compatibilityMode");
        mode.setAttributeNS(WORD, "w:uri", "http://schemas.microsoft.com/office/word");
        mode.setAttributeNS(WORD, "w:val", "15");
        compatibility.appendChild(mode);
        settings.appendChild(compatibility);
    }

    private static void pageNumber(XWPFDocument document) {
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.getCTP().addNewFldSimple();
        run.setInstr("PAGE");
        var text = run.addNewR();
        text.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * FontSizes.PAGE_NUMBER));
        text.addNewT().setStringValue("2");
    }
}

package vn.thidua.paper;

/**
 * Prints papers; the same paper says the same in every format. Nothing is fetched from anywhere while it is made. Threads
 * may share it: two PDFs are made at a time, and who waits for longer than ten seconds is refused.
 */
public final class Printers {

    private final PdfPrinter pdf;

    /** The producer is the program that PDFs say they were made by. */
    public Printers(String producer) {
        this.pdf = new PdfPrinter(producer);
    }

    /** The paper as a file that bears its title. */
    public PrintedPaper print(Paper paper, Format format) {
        var bytes = switch (format) {
            case DOCX -> WordPrinter.print(paper);
            case XLSX -> ExcelPrinter.print(paper);
            case PDF -> pdf.print(paper);
        };
        return new PrintedPaper(paper.title(), format, bytes);
    }
}

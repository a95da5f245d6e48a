package vn.thidua.registration.paper;

import java.util.List;

/** Writes papers as one kind of file. */
public interface Printer {

    Format format();

    byte[] print(Paper paper);

    /** The paper by the printer of that format, under its title. */
    static PrintedPaper printed(Paper paper, Format format, List<Printer> printers) {
        var printer = printers.stream()
                .filter(it -> it.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing prints " + format));
        return new PrintedPaper(paper.title(), format, printer.print(paper));
    }
}

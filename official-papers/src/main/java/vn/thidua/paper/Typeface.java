package vn.thidua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif, which is as wide as Times New Roman letter by letter: embedded in PDFs, and the measure for what a word
 * processor will do with the same text.
 */
enum Typeface {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /** The family's name in the files that leave the choice to their reader. */
    static final String FAMILY = "Times New Roman";

    private static final int MEASURED = 0x10000;

    private final String resource;
    private float[] widths = {};

    Typeface(String style) {
        this.resource = "/liberation/LiberationSerif-" + style + ".ttf";
    }

    InputStream open() {
        var stream = Typeface.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("no font at " + resource);
        }
        return stream;
    }

    boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    /** How wide the text is on one line, in points. */
    float width(String text, float points) {
        var table = widths();
        var ems = 0f;
        for (var character : text.codePoints().toArray()) {
            ems += character < MEASURED ? table[character] : 1;
        }
        return ems * points;
    }

    /** How many lines the text takes within a width in points, broken between words, long words anywhere. */
    int lines(String text, float points, float width) {
        return text.lines().mapToInt(it -> linesOfOne(it, points, width)).sum();
    }

    private int linesOfOne(String line, float points, float width) {
        var space = width(" ", points);
        var lines = 1;
        var used = 0f;
        for (var word : line.split(" ")) {
            var length = width(word, points);
            if (used > 0 && used + length > width) {
                lines++;
                used = 0;
            }
            lines += (int) (length / width);
            used += length % width + space;
        }
        return lines;
    }

    private synchronized float[] widths() {
        if (widths.length == 0) {
            widths = measured();
        }
        return widths;
    }

    private float[] measured() {
        try (var stream = open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var glyphs = font.getUnicodeCmapLookup();
            var measured = new float[MEASURED];
            for (var character = 0; character < MEASURED; character++) {
                measured[character] = (float) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
            }
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

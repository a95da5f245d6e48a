package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The strings that a workbook's cells share, packed one after the other: hundreds of thousands would be many objects. */
final class SharedStrings {

    /** Far more than a cell can hold; the string may be one that no cell shows. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private byte[] packed = new byte[1 << 16];
    private int[] ends = new int[1 << 12];
    private int size;
    private int count;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(InputStream part, TextDecoder typing) {
        var read = new SharedStrings();
        try (var xml = new OfficeXml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    read.add(richText(xml, "si", typing));
                }
            }
        }
        return read;
    }

    /** Blank for a number that there is not. */
    String get(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        var from = number == 0 ? 0 : ends[number - 1];
        return new String(packed, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    /** The text of an element and its runs, each by its own font; how it is read aloud does not belong to it. */
    static String richText(OfficeXml xml, String element, TextDecoder typing) {
        var text = new StringBuilder();
        var font = "";
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("r")) {
                font = "";
            } else if (xml.starts("rFont")) {
                font = xml.attribute("val");
            } else if (xml.starts("t")) {
                var run = new StringBuilder();
                while (xml.next() && !xml.ends("t")) {
                    if (xml.isText()) {
                        xml.appendText(run);
                        requireShort(run.length() + text.length());
                    }
                }
                text.append(font.isEmpty() ? run : typing.unicode(run.toString(), font));
            }
        }
        return text.toString();
    }

    private static void requireShort(int characters) {
        if (characters > MOST_CHARACTERS) {
            throw FILE_INFLATES_TOO_FAR.because("a string of more than %d characters", MOST_CHARACTERS);
        }
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        while (size + bytes.length > packed.length) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        System.arraycopy(bytes, 0, packed, size, bytes.length);
        size += bytes.length;
        ends[count++] = size;
    }
}

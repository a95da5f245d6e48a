package vn.thidua.office;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a Word document's styles, and which styles are lists. */
final class DocumentFonts {

    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String everywhere = "";
    private String normal = "";

    private record Style(String font, String basedOn, boolean listed) {}

    static DocumentFonts none() {
        return new DocumentFonts();
    }

    static DocumentFonts read(InputStream part) {
        var read = new DocumentFonts();
        try (var xml = new OfficeXml(part)) {
            while (xml.next()) {
                if (xml.starts("docDefaults")) {
                    read.readDefaults(xml);
                } else if (xml.starts("style")) {
                    read.readStyle(xml);
                }
            }
        }
        return read;
    }

    /** The font of a style or of those it is based on; the document's where none says. A blank style is the normal one. */
    String font(String style) {
        var id = style.isEmpty() ? normal : style;
        for (int i = 0; i < DEEPEST && styles.containsKey(id); i++) {
            var it = styles.get(id);
            if (!it.font().isEmpty()) {
                return it.font();
            }
            id = it.basedOn();
        }
        return everywhere;
    }

    boolean isListed(String style) {
        return styles.containsKey(style) && styles.get(style).listed();
    }

    static String fontOf(OfficeXml rFonts) {
        var ascii = rFonts.attribute("ascii");
        return ascii.isEmpty() ? rFonts.attribute("hAnsi") : ascii;
    }

    private void readDefaults(OfficeXml xml) {
        while (xml.next() && !xml.ends("docDefaults")) {
            if (xml.starts("rFonts")) {
                everywhere = fontOf(xml);
            }
        }
    }

    private void readStyle(OfficeXml xml) {
        var id = xml.attribute("styleId");
        var isNormal = xml.attribute("type").equals("paragraph")
                && xml.attribute("default").matches("1|true|on");
        var font = "";
        var basedOn = "";
        var listed = false;
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts("rFonts")) {
                font = fontOf(xml);
            } else if (xml.starts("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.starts("numPr")) {
                listed = true;
            }
        }
        styles.put(id, new Style(font, basedOn, listed));
        normal = isNormal ? id : normal;
    }
}

package vn.thidua.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page as a tree, in which no text can become markup. */
record Markup(Element element) {

    static Markup page() {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var html = document.createElement("html");
            document.appendChild(html);
            return new Markup(html);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    Markup add(String tag) {
        var child = document().createElement(tag);
        element.appendChild(child);
        return new Markup(child);
    }

    Markup add(String tag, String style) {
        return add(tag).with("class", style);
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Markup text(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }

    Markup text(RichText words) {
        for (var run : words.runs()) {
            (run.italic() ? add("span", "aside") : this).lines(run.text());
        }
        return this;
    }

    private void lines(String text) {
        var lines = text.split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                add("br");
            }
            text(lines[line]);
        }
    }
}

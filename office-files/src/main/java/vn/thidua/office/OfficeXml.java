package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a guarded package as a stream of XML events, with nothing in reach but the part itself. */
final class OfficeXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    OfficeXml(InputStream part) {
        try {
            this.reader = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw FILE_BROKEN.because("a part is no XML");
        }
    }

    /** Goes on to the next start or end of an element or the next text; returns whether there is one. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() || reader.isEndElement() || reader.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw FILE_BROKEN.because("a part is no XML");
        }
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    /** The element's name without its namespace, which has two spellings, the strict and the transitional. */
    String name() {
        return reader.getLocalName();
    }

    void appendText(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** An attribute whatever its namespace; blank when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Goes past the end of the element that has just started. */
    void skip() {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw FILE_BROKEN.because("a part is no XML");
        }
    }

    private static XMLInputFactory factory() {
        // The runtime's own, whatever else is on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // These count "&amp;" as an entity. There are no others: document types were refused before.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxElementDepth", XmlScan.DEEPEST);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }
}

package org.samatcha.capture.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.samatcha.capture.UnreadableException;

/**
 * The XML of a part of a workbook, event by event. A document type is refused: no workbook has one, and it is the way
 * to make a reader open other files or write out a text a billion times.
 */
final class SheetXml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    SheetXml(InputStream bytes) throws IOException {
        try {
            xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException damaged) {
            throw told(damaged);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next event; false after the last. */
    boolean advance() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableException(
                        "a workbook with a document type or entities", "a workbook saved by a spreadsheet program");
            }
            return true;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw told(damaged);
        }
    }

    private static UnreadableException told(Exception damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException already) {
                return already;
            }
        }
        UnreadableException told = new UnreadableException("a damaged workbook", "a workbook that a spreadsheet opens");
        told.initCause(damaged);
        return told;
    }

    boolean isStartOf(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEndOf(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    /** An attribute by its local name; blank when absent. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    String name() {
        return xml.getLocalName();
    }

    /** Appends the characters of the current event, if it has any, up to {@code most} in all. */
    void appendTo(StringBuilder text, int most) throws IOException {
        try {
            if (xml.isCharacters() && text.length() < most) {
                text.append(
                        xml.getTextCharacters(),
                        xml.getTextStart(),
                        Math.min(xml.getTextLength(), most - text.length()));
            }
        } catch (RuntimeException damaged) {
            throw told(damaged);
        }
    }
}

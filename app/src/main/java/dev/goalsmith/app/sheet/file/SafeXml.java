package dev.goalsmith.app.sheet.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML from people we do not know: no document type, hence no entities, nothing fetched from anywhere.
final class SafeXml {

    private static final byte[] NOTHING = "<nothing/>".getBytes(StandardCharsets.UTF_8);
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// A reader of `in`; a part that the file lacks reads as an empty document.
    static XMLStreamReader reader(@Nullable InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in == null ? new ByteArrayInputStream(NOTHING) : in);
    }

    /// Moves `xml` on, and says whether there was anything left.
    ///
    /// @throws XMLStreamException if the document has a document type
    static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        if (xml.next() == XMLStreamReader.DTD) {
            throw new XMLStreamException("a workbook must not have a document type");
        }
        return true;
    }

    /// The text of the `<t>` elements from here to the end of `element`, without the readings of east Asian words.
    static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aside = false;
        while (next(xml) && !(xml.isEndElement() && xml.getLocalName().equals(element))) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                aside = true;
            } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                aside = false;
            } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !aside) {
                text.append(xml.getElementText());
            }
        }
        return EscapedText.decode(text.toString());
    }
}

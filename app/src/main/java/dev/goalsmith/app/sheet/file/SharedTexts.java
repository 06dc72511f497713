package dev.goalsmith.app.sheet.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook name by number.
final class SharedTexts {

    private SharedTexts() {}

    static List<String> read(@Nullable InputStream part) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(part);
        List<String> texts = new ArrayList<>();
        while (SafeXml.next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                texts.add(SafeXml.richText(xml, "si"));
            }
        }
        return texts;
    }
}

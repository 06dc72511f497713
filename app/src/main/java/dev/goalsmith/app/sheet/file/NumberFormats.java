package dev.goalsmith.app.sheet.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the numbers in a workbook stand for, by the number of their cells' style.
record NumberFormats(List<NumberKind> byStyle) {

    static NumberFormats read(@Nullable InputStream part) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(part);
        Map<Integer, NumberKind> own = new HashMap<>();
        List<NumberKind> byStyle = new ArrayList<>();
        boolean inStyles = false;
        while (SafeXml.next(xml)) {
            String element = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (element.equals("cellXfs")) {
                inStyles = xml.isStartElement();
            } else if (xml.isStartElement() && element.equals("numFmt")) {
                own.put(number(xml, "numFmtId"), NumberKind.of(xml.getAttributeValue(null, "formatCode")));
            } else if (xml.isStartElement() && element.equals("xf") && inStyles) {
                int format = number(xml, "numFmtId");
                byStyle.add(own.getOrDefault(format, NumberKind.ofBuiltIn(format)));
            }
        }
        return new NumberFormats(byStyle);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        return text == null ? 0 : Integer.parseInt(text);
    }

    NumberKind of(@Nullable String style) {
        int at = style == null ? 0 : Integer.parseInt(style);
        return at >= 0 && at < byStyle.size() ? byStyle.get(at) : NumberKind.PLAIN;
    }
}

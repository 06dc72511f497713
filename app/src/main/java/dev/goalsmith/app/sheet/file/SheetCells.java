package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.RawRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet of a workbook.
final class SheetCells {

    private static final int MAX_COLUMNS = 100;

    private final XMLStreamReader xml;
    private final CellTexts texts;
    private final List<RawRow> rows = new ArrayList<>();
    private int rowNumber;

    SheetCells(XMLStreamReader xml, CellTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /// The rows that hold anything, up to one more than a sheet with its titles may have.
    List<RawRow> rows() throws XMLStreamException {
        while (SafeXml.next(xml) && rows.size() < PlanSheet.MAX_ROWS + 2) {
            if (starts("row")) {
                String number = xml.getAttributeValue(null, "r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                List<String> cells = cells();
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new RawRow(rowNumber, cells));
                }
            }
        }
        return rows;
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (SafeXml.next(xml) && !ends("row")) {
            if (starts("c")) {
                column = column(xml.getAttributeValue(null, "r"), column);
                put(cells, column, cell());
            }
        }
        return cells;
    }

    private static int column(@Nullable String reference, int before) {
        return reference == null ? before + 1 : new CellReference(reference).getCol();
    }

    private static void put(List<String> cells, int column, String text) {
        if (text.isEmpty() || column >= MAX_COLUMNS) {
            return;
        }
        cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
        cells.set(column, text);
    }

    private String cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String text = "";
        while (SafeXml.next(xml) && !ends("c")) {
            if (starts("v")) {
                text = texts.of(type, style, xml.getElementText());
            } else if (starts("is")) {
                text = SafeXml.richText(xml, "is");
            }
        }
        return text;
    }

    private boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }
}

package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.sheet.RawRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook as a stream, so that no file fills the memory with objects.
final class WorkbookFile {

    private WorkbookFile() {}

    /// The rows that hold anything, every cell as the text that a person would have typed.
    static List<RawRow> rows(byte[] file) throws IOException, OpenXML4JException, XMLStreamException {
        OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(file));
        try {
            XSSFReader parts = new XSSFReader(zip);
            Iterator<InputStream> sheets = parts.getSheetsData();
            if (!sheets.hasNext()) {
                return List.of();
            }
            CellTexts texts = new CellTexts(
                    countsFrom1904(parts.getWorkbookData()),
                    SharedTexts.read(parts.getSharedStringsData()),
                    NumberFormats.read(parts.getStylesData()));
            try (InputStream sheet = sheets.next()) {
                return new SheetCells(SafeXml.reader(sheet), texts).rows();
            }
        } finally {
            zip.revert();
        }
    }

    private static boolean countsFrom1904(@Nullable InputStream workbook) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(workbook);
        while (SafeXml.next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                String from1904 = xml.getAttributeValue(null, "date1904");
                return "1".equals(from1904) || "true".equals(from1904);
            }
        }
        return false;
    }
}

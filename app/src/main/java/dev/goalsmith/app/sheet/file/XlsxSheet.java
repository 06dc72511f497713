package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.Grid;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetReading;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jspecify.annotations.Nullable;

/// The plan sheet as an Excel workbook.
public final class XlsxSheet {

    private XlsxSheet() {}

    /// What the first sheet of the workbook `file` holds.
    ///
    /// @param on the day that `yes` under Completed means
    public static SheetReading read(byte[] file, LocalDate on) {
        if (file.length > SheetFile.MAX_BYTES) {
            return SheetFile.tooLarge();
        }
        if (!SheetFile.isZip(file)) {
            return SheetFile.refused(Phrase.of("sheet.file.kind"));
        }
        if (!ZipLimits.hold(file)) {
            return SheetFile.refused(Phrase.of("sheet.file.swollen"));
        }
        Grid grid = grid(file);
        return grid == null ? SheetFile.refused(Phrase.of("sheet.file.broken")) : grid.read(on);
    }

    // A hostile file makes the parsers fail in more ways than they declare; all of them mean that it is no workbook.
    private static @Nullable Grid grid(byte[] file) {
        try {
            return new Grid(WorkbookFile.rows(file));
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
            return null;
        }
    }

    /// Writes `sheet` to `out`, which stays open: real dates, hours and percentages, the eighth column hidden.
    public static void write(PlanSheet sheet, OutputStream out) throws IOException {
        try (PlanWorkbook workbook = new PlanWorkbook()) {
            workbook.add(sheet);
            workbook.write(out);
        }
    }
}

package dev.goalsmith.app.sheet.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.sheet.Grid;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.RawRow;
import dev.goalsmith.engine.sheet.SheetProblem;
import dev.goalsmith.engine.sheet.SheetReading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan sheet as CSV: RFC 4180 in UTF-8; commas are written, and semicolons and tabs are read too.
public final class CsvSheet {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSheet() {}

    /// What `file` holds.
    ///
    /// @param on the day that `yes` under Completed means
    public static SheetReading read(byte[] file, LocalDate on) {
        if (file.length > SheetFile.MAX_BYTES) {
            return SheetFile.tooLarge();
        }
        String text = CsvText.decode(file);
        if (text == null) {
            return SheetFile.refused(Phrase.of(CsvText.isBinary(file) ? "sheet.file.kind" : "sheet.file.encoding"));
        }
        List<RawRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = records(text, separator(text))) {
            // One row more than a sheet may have, so that the grid can say so.
            for (var record = records.iterator(); record.hasNext() && rows.size() < PlanSheet.MAX_ROWS * 2; ) {
                List<String> cells = record.next().getFields().stream()
                        .map(HarmlessCell::read)
                        .toList();
                rows.add(new RawRow(rows.size() + 1, cells));
            }
        } catch (CsvParseException | IOException unreadable) {
            return new SheetReading.Refused(new SheetProblem(rows.size() + 1, "", Phrase.of("sheet.file.quotes")));
        }
        return new Grid(rows).read(on);
    }

    /// The separator under which the first row has most of our titles.
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long titles = titles(text, separator);
            if (titles > most) {
                best = separator;
                most = titles;
            }
        }
        return best;
    }

    private static long titles(String text, char separator) {
        try (CsvReader<CsvRecord> records = records(text, separator)) {
            CsvRecord first = firstWithText(records);
            return first == null
                    ? 0
                    : first.getFields().stream()
                            .filter(title -> Column.find(title) != null)
                            .count();
        } catch (CsvParseException | IOException unreadable) {
            return 0;
        }
    }

    private static @Nullable CsvRecord firstWithText(CsvReader<CsvRecord> records) {
        for (CsvRecord each : records) {
            if (!each.getFields().stream().allMatch(String::isBlank)) {
                return each;
            }
        }
        return null;
    }

    private static CsvReader<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /// Writes the seven columns of `sheet` to `out`, which stays open.
    public static void write(PlanSheet sheet, OutputStream out) throws IOException {
        write(Grid.of(sheet, Column.SHOWN), out);
    }

    /// Writes `sheet` with the eighth column, which keeps ids, predecessors and parts, to `out`, which stays open.
    public static void writeExactCopy(PlanSheet sheet, OutputStream out) throws IOException {
        write(Grid.of(sheet, List.of(Column.values())), out);
    }

    /// Writes some columns of `sheet` to `out`, which stays open.
    public static void write(PlanSheet sheet, List<Column> columns, OutputStream out) throws IOException {
        write(Grid.of(sheet, columns), out);
    }

    private static void write(Grid grid, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        for (RawRow row : grid.rows()) {
            csv.writeRecord(row.cells().stream().map(HarmlessCell::write).toList());
        }
        csv.flush();
        writer.flush();
    }
}

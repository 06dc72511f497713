package dev.goalsmith.engine.sheet;

import dev.goalsmith.engine.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A sheet as rows of text cells, whatever the file format; the first row that is not blank holds the titles.
public record Grid(List<RawRow> rows) {

    public Grid {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /// The plan sheet that the cells write, or everything that is wrong with them.
    ///
    /// @param on the day that `yes` under Completed means
    public SheetReading read(LocalDate on) {
        if (rows.isEmpty()) {
            return new SheetReading.Refused(SheetProblem.ofFile(Phrase.of("sheet.file.empty")));
        }
        if (rows.size() - 1 > PlanSheet.MAX_ROWS) {
            Phrase why = Phrase.of("sheet.file.rows", PlanSheet.MAX_ROWS);
            return new SheetReading.Refused(SheetProblem.ofFile(why));
        }
        Header header = Header.of(rows.getFirst());
        return header.problems().isEmpty() ? read(header, on) : new SheetReading.Refused(header.problems());
    }

    private SheetReading read(Header header, LocalDate on) {
        List<SheetRow> read = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<SheetProblem> problems = new ArrayList<>();
        for (RawRow raw : rows.subList(1, rows.size())) {
            SheetRow row = new RowReader(header, raw, on, problems).read();
            if (row != null) {
                read.add(row);
                numbers.add(raw.number());
            }
        }
        var layout = new SheetLayout(header.places().keySet(), header.leftOut(), numbers);
        return problems.isEmpty()
                ? new SheetReading.Read(new PlanSheet(withCopiesAsNew(read)), layout)
                : new SheetReading.Refused(problems);
    }

    // A row that was copied in a spreadsheet takes the hidden cell along; it is a new task all the same.
    private static List<SheetRow> withCopiesAsNew(List<SheetRow> rows) {
        Set<String> ids = new HashSet<>();
        List<SheetRow> unique = new ArrayList<>();
        for (SheetRow row : rows) {
            String id = row.ties().id();
            unique.add(id == null || ids.add(id) ? row : row.with(row.ties().withoutId()));
        }
        return unique;
    }

    /// The cells of `sheet`: days in ISO, hours as decimals, progress with its sign.
    ///
    /// @param columns which columns, in which order
    public static Grid of(PlanSheet sheet, List<Column> columns) {
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(1, columns.stream().map(Column::title).toList()));
        for (SheetRow row : sheet.rows()) {
            List<String> cells = columns.stream().map(row::text).toList();
            rows.add(new RawRow(rows.size() + 1, cells));
        }
        return new Grid(rows);
    }
}

package dev.goalsmith.app.sheet;

import dev.goalsmith.app.sheet.file.CsvSheet;
import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.sheet.SheetLayout;
import dev.goalsmith.engine.sheet.SheetReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A sheet that was read, as text that is kept until it is taken in: the numbers of its rows in the file on the first
/// line, the titles of columns that are left out on the second, then the columns that it has, as CSV.
final class DraftText {

    private DraftText() {}

    static String write(SheetReading.Read file) {
        List<Column> columns = Arrays.stream(Column.values())
                .filter(file.layout().columns()::contains)
                .toList();
        String numbers = file.layout().rows().stream().map(String::valueOf).collect(Collectors.joining(" "));
        var csv = new ByteArrayOutputStream();
        try {
            CsvSheet.write(file.sheet(), columns, csv);
        } catch (IOException never) {
            throw new UncheckedIOException("memory cannot be written", never);
        }
        return numbers + "\n" + String.join("\t", file.layout().leftOut()) + "\n"
                + csv.toString(StandardCharsets.UTF_8);
    }

    /// What was written.
    static SheetReading read(String text) {
        int first = text.indexOf('\n');
        int second = text.indexOf('\n', first + 1);
        List<String> leftOut = parts(text.substring(first + 1, second), "\t");
        List<Integer> rows = parts(text.substring(0, first), " ").stream()
                .map(Integer::valueOf)
                .toList();
        byte[] csv = text.substring(second + 1).getBytes(StandardCharsets.UTF_8);
        return switch (CsvSheet.read(csv, LocalDate.EPOCH)) {
            case SheetReading.Read(var sheet, var layout) ->
                new SheetReading.Read(sheet, new SheetLayout(layout.columns(), leftOut, rows));
            case SheetReading.Refused refused -> refused;
        };
    }

    private static List<String> parts(String line, String separator) {
        return line.isEmpty() ? List.of() : List.of(line.split(separator));
    }
}

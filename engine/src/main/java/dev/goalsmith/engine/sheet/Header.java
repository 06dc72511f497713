package dev.goalsmith.engine.sheet;

import dev.goalsmith.engine.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where each column of a file stands.
///
/// @param leftOut titles that are none of ours
record Header(Map<Column, Integer> places, List<String> leftOut, List<SheetProblem> problems) {

    static Header of(RawRow row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> leftOut = new ArrayList<>();
        List<SheetProblem> problems = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String title = row.cell(index);
            Column column = Column.find(title);
            if (column == null && !title.isBlank()) {
                leftOut.add(PlainText.excerpt(title.strip()));
            } else if (column != null && places.putIfAbsent(column, index) != null) {
                problems.add(new SheetProblem(row.number(), column.title(), Phrase.of("sheet.column.twice")));
            }
        }
        if (!places.containsKey(Column.DESCRIPTION)) {
            problems.add(new SheetProblem(
                    row.number(), Column.DESCRIPTION.title(), Phrase.of("sheet.column.missing", titles())));
        }
        return new Header(places, leftOut, problems);
    }

    private static String titles() {
        return String.join(", ", Column.SHOWN.stream().map(Column::title).toList());
    }

    String cell(RawRow row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}

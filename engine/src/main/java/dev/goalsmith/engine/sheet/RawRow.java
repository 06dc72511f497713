package dev.goalsmith.engine.sheet;

import java.util.List;

/// One row of a file before any rule was applied: its number as the person sees it, the first being 1, and its cells as
/// text.
public record RawRow(int number, List<String> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The text of the cell at `index`, empty where the row has none.
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}

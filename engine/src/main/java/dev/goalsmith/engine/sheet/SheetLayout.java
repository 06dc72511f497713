package dev.goalsmith.engine.sheet;

import java.util.List;
import java.util.Set;

/// How a file was laid out: which columns it has, what others it has, and in which of its rows each row of the plan
/// sheet stands.
///
/// @param columns what the file says nothing about is none of these
/// @param leftOut titles of columns that are none of ours
/// @param rows as the person sees them in the file, the first being 1
public record SheetLayout(Set<Column> columns, List<String> leftOut, List<Integer> rows) {

    public SheetLayout {
        columns = Set.copyOf(columns);
        leftOut = List.copyOf(leftOut);
        rows = List.copyOf(rows);
    }
}

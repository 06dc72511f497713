package dev.goalsmith.engine.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A plan as a spreadsheet: its tasks, one a row, in the order of work.
///
/// @param rows at most [#MAX_ROWS]; no two with the same id
public record PlanSheet(List<SheetRow> rows) {

    public static final int MAX_ROWS = 5_000;

    public PlanSheet {
        rows = List.copyOf(rows);
        if (rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException("rows (%d) must not be more than %d".formatted(rows.size(), MAX_ROWS));
        }
        Set<String> ids = new HashSet<>();
        for (SheetRow row : rows) {
            String id = row.ties().id();
            if (id != null && !ids.add(id)) {
                throw new IllegalArgumentException("id (%s) must not stand in two rows".formatted(id));
            }
        }
    }
}

package dev.goalsmith.engine.sheet;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The columns of the plan sheet in their order; the last one is hidden and keeps the ties.
public enum Column {
    TASK_TYPE("Task Type", List.of("type", "category")),
    DESCRIPTION("Description", List.of("task", "what", "title", "name")),
    TIME_ESTIMATE("Time Estimate", List.of("estimate", "estimated time", "estimated", "hours")),
    ACTUAL_TIME("Actual Time", List.of("actual", "time spent", "spent")),
    SCHEDULED("Scheduled", List.of("schedule", "scheduled on", "date", "when")),
    COMPLETED("Completed", List.of("complete", "done", "completed on", "finished")),
    PROGRESS("Progress", List.of("progress %", "% progress", "% complete", "percent")),
    TIES("Goalsmith", List.of());

    /// The seven columns that people see.
    public static final List<Column> SHOWN =
            List.of(TASK_TYPE, DESCRIPTION, TIME_ESTIMATE, ACTUAL_TIME, SCHEDULED, COMPLETED, PROGRESS);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // what List.of makes cannot change
    private final List<String> otherTitles;

    Column(String title, List<String> otherTitles) {
        this.title = title;
        this.otherTitles = otherTitles;
    }

    public String title() {
        return title;
    }

    /// The column that a sheet made by hand calls `title`, in any case and spacing, or null.
    public static @Nullable Column find(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s++", " ");
        for (Column column : values()) {
            if (plain.equals(column.title.toLowerCase(Locale.ROOT)) || column.otherTitles.contains(plain)) {
                return column;
            }
        }
        return null;
    }
}

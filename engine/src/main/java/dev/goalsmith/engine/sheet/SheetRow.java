package dev.goalsmith.engine.sheet;

import java.util.Objects;

/// One task of a plan as the plan sheet shows it.
///
/// Spaces around the task type are dropped, and line ends of the description become `\n`.
///
/// @param taskType one line of at most [#MAX_TYPE_LENGTH] characters, may be empty
/// @param description 1 to [#MAX_DESCRIPTION_LENGTH] characters, not only spaces; may hold lines and tabs, no other
///     control characters and no half of a surrogate pair, because a file could not hold them
/// @param progressPercent 0 to 100
public record SheetRow(String taskType, String description, Effort effort, Days days, int progressPercent, Ties ties) {

    public static final int MAX_TYPE_LENGTH = 60;
    public static final int MAX_DESCRIPTION_LENGTH = 500;
    public static final int MAX_PROGRESS_PERCENT = 100;

    public SheetRow {
        taskType = taskType.strip();
        description = PlainText.withPlainLineEnds(description);
        refuse(PlainText.typeFault(taskType), "taskType");
        refuse(PlainText.descriptionFault(description), "description");
        if (progressPercent < 0 || progressPercent > MAX_PROGRESS_PERCENT) {
            throw new IllegalArgumentException("progressPercent (%d) must be 0 to 100".formatted(progressPercent));
        }
    }

    private static void refuse(PlainText.Fault fault, String name) {
        if (fault != PlainText.Fault.NONE) {
            throw new IllegalArgumentException("%s must not be %s".formatted(name, fault));
        }
    }

    SheetRow with(Ties other) {
        return new SheetRow(taskType, description, effort, days, progressPercent, other);
    }

    /// What the cell under `column` says.
    public String text(Column column) {
        Integer estimate = effort.estimateMinutes();
        return switch (column) {
            case TASK_TYPE -> taskType;
            case DESCRIPTION -> description;
            case TIME_ESTIMATE -> estimate == null ? "" : HoursText.write(estimate);
            case ACTUAL_TIME -> HoursText.write(effort.actualMinutes());
            case SCHEDULED -> Objects.toString(days.scheduled(), "");
            case COMPLETED -> Objects.toString(days.completed(), "");
            case PROGRESS -> ProgressText.write(progressPercent);
            case TIES -> TiesText.write(ties);
        };
    }
}

package dev.goalsmith.engine.sheet;

import dev.goalsmith.engine.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one row, noting everything that is wrong with it.
final class RowReader {

    private static final Set<String> YES = Set.of("yes", "y", "x", "true", "done", "✓", "✔", "☑");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "-", "☐");

    private final Header header;
    private final RawRow raw;
    private final LocalDate on;
    private final List<SheetProblem> problems;

    RowReader(Header header, RawRow raw, LocalDate on, List<SheetProblem> problems) {
        this.header = header;
        this.raw = raw;
        this.on = on;
        this.problems = problems;
    }

    /// The row, or null if something is wrong with it.
    @Nullable
    SheetRow read() {
        int before = problems.size();
        String type = header.cell(raw, Column.TASK_TYPE).strip();
        noteFault(Column.TASK_TYPE, PlainText.typeFault(type), SheetRow.MAX_TYPE_LENGTH);
        String description = PlainText.withPlainLineEnds(header.cell(raw, Column.DESCRIPTION));
        noteFault(Column.DESCRIPTION, PlainText.descriptionFault(description), SheetRow.MAX_DESCRIPTION_LENGTH);
        Integer estimate = minutes(Column.TIME_ESTIMATE);
        int actual = Objects.requireNonNullElse(minutes(Column.ACTUAL_TIME), 0);
        LocalDate scheduled = day(Column.SCHEDULED);
        LocalDate completed = completed();
        int progress = progress(completed);
        Ties ties = ties();
        return problems.size() > before
                ? null
                : new SheetRow(
                        type,
                        description,
                        new Effort(estimate, actual),
                        new Days(scheduled, completed),
                        progress,
                        ties);
    }

    private void noteFault(Column column, PlainText.Fault fault, int max) {
        switch (fault) {
            case NONE -> {}
            case EMPTY -> note(column, Phrase.of("sheet.text.empty"));
            case TOO_LONG -> note(column, Phrase.of("sheet.text.long", max));
            case UNPRINTABLE -> note(column, Phrase.of("sheet.text.unprintable"));
        }
    }

    private @Nullable Integer minutes(Column column) {
        String text = header.cell(raw, column);
        if (text.isBlank()) {
            return null;
        }
        Integer minutes = HoursText.parse(text);
        if (minutes == null) {
            note(column, Phrase.of("sheet.hours.unclear", PlainText.excerpt(text)));
        } else if (minutes < 0 || minutes > Effort.MAX_MINUTES) {
            note(column, Phrase.of("sheet.hours.bounds", PlainText.excerpt(text), Effort.MAX_MINUTES / 60));
            return null;
        }
        return minutes;
    }

    private @Nullable LocalDate day(Column column) {
        String text = header.cell(raw, column);
        if (text.isBlank()) {
            return null;
        }
        LocalDate day = DayText.parse(text);
        if (day == null) {
            note(column, Phrase.of("sheet.day.unclear", PlainText.excerpt(text)));
        } else if (!Days.inBounds(day)) {
            note(
                    column,
                    Phrase.of("sheet.day.bounds", PlainText.excerpt(text), "" + Days.FIRST_YEAR, "" + Days.LAST_YEAR));
            return null;
        }
        return day;
    }

    private @Nullable LocalDate completed() {
        String text = header.cell(raw, Column.COMPLETED).strip().toLowerCase(Locale.ROOT);
        if (YES.contains(text)) {
            return on;
        }
        return NO.contains(text) ? null : day(Column.COMPLETED);
    }

    private int progress(@Nullable LocalDate completed) {
        String text = header.cell(raw, Column.PROGRESS);
        if (text.isBlank()) {
            return completed == null ? 0 : SheetRow.MAX_PROGRESS_PERCENT;
        }
        Integer percent = ProgressText.parse(text);
        if (percent == null || percent < 0 || percent > SheetRow.MAX_PROGRESS_PERCENT) {
            note(Column.PROGRESS, Phrase.of("sheet.progress.unclear", PlainText.excerpt(text)));
            return 0;
        }
        return percent;
    }

    private Ties ties() {
        Ties ties = TiesText.parse(header.cell(raw, Column.TIES));
        if (ties == null) {
            note(Column.TIES, Phrase.of("sheet.ties.unclear"));
        }
        return ties == null ? Ties.NONE : ties;
    }

    private void note(Column column, Phrase why) {
        problems.add(new SheetProblem(raw.number(), column.title(), why));
    }
}

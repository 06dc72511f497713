package dev.goalsmith.web.schedule;

import dev.goalsmith.app.schedule.WeekCells;
import dev.goalsmith.engine.schedule.DayParts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The week as rows of half hours to be painted, from six in the morning, or earlier if somebody begins earlier.
public record WeekGrid(List<Row> rows) {

    private static final int FIRST = 6 * 60;
    private static final int DAY = 24 * 60;

    /// Half an hour on every day.
    public record Row(LocalTime start, boolean beginsPart, List<Cell> cells) {
        public boolean isFullHour() {
            return start.getMinute() == 0;
        }
    }

    public record Cell(String name, String label, boolean painted) {}

    static WeekGrid of(Set<String> painted, DayParts parts) {
        var begins = Set.of(parts.morning(), parts.lunch(), parts.afternoon(), parts.evening());
        var rows = new ArrayList<Row>();
        for (int minute = first(painted); minute < DAY; minute += WeekCells.MINUTES) {
            LocalTime start = LocalTime.MIDNIGHT.plusMinutes(minute);
            rows.add(new Row(start, begins.contains(start), cells(start, painted)));
        }
        return new WeekGrid(rows);
    }

    private static List<Cell> cells(LocalTime start, Set<String> painted) {
        var cells = new ArrayList<Cell>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = WeekCells.name(day, start);
            String label = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + start;
            cells.add(new Cell(name, label, painted.contains(name)));
        }
        return cells;
    }

    /// The full hour of the earliest painted half hour.
    private static int first(Set<String> painted) {
        int first = FIRST;
        for (String cell : painted) {
            int dash = cell.indexOf('-');
            int hour = LocalTime.parse(cell.substring(dash + 1)).getHour();
            first = Math.min(first, hour * 60);
        }
        return first;
    }

    public static List<String> days() {
        return List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    }
}

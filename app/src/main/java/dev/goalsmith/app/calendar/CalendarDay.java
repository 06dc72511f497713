package dev.goalsmith.app.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day: its sessions by start, those of the day before that go on after midnight, the work of which nobody knows
/// when it began, the deadlines and milestones that fall on it, when the person is busy, and why there is no session
/// on a day off (the note may be empty); null if it is none.
public record CalendarDay(
        LocalDate on,
        List<CalendarSession> sessions,
        List<CalendarSession> goingOn,
        List<CalendarSession> untimed,
        List<CalendarMark> marks,
        List<CalendarBusy> busy,
        @Nullable String off) {

    public CalendarDay {
        sessions = List.copyOf(sessions);
        goingOn = List.copyOf(goingOn);
        untimed = List.copyOf(untimed);
        marks = List.copyOf(marks);
        busy = List.copyOf(busy);
    }

    public boolean isEmpty() {
        return sessions.isEmpty()
                && goingOn.isEmpty()
                && untimed.isEmpty()
                && marks.isEmpty()
                && busy.isEmpty()
                && off == null;
    }
}

package dev.goalsmith.app.calendar;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the calendar.
public final class CalendarVerbs {

    private CalendarVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(new ShowCalendar(workbench));
    }
}

package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan on the calendar: its sessions as wall time, and what the planner found, in minutes of the [Timeline].
public record CalendarPlan(Agenda agenda, Timeline timeline, Plan plan, List<CalendarSession> sessions) {

    public CalendarPlan {
        sessions = List.copyOf(sessions);
    }

    static CalendarPlan of(Agenda agenda, Timeline timeline, Plan plan) {
        var sessions = new ArrayList<CalendarSession>();
        for (Session session : plan.sessions()) {
            Id task = agenda.tasks().get(session.task()).id();
            sessions.add(new CalendarSession(task, timeline.at(session.start()), session.minutes()));
        }
        return new CalendarPlan(agenda, timeline, plan, sessions);
    }

    public Fit fit() {
        return plan.fit();
    }

    /// When the last session ends, or null when there is none.
    public @Nullable ZonedDateTime finish() {
        return sessions.isEmpty() ? null : sessions.getLast().endExclusive();
    }

    public CalendarTask task(int place) {
        return agenda.tasks().get(place);
    }
}

package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much room the sessions to come have: the plan is laid once more as if nothing were done for a week, and what
/// would be late then is tight now.
public final class Slacks {

    private static final Duration PAUSE = Duration.ofDays(7);

    private final Map<Id, Instant> due = new HashMap<>();
    private final Set<Id> tight = new HashSet<>();

    private Slacks() {}

    private Slacks(Agenda agenda) {
        Map<LocalDateTime, Instant> instants = new HashMap<>();
        for (CalendarTask task : agenda.tasks()) {
            LocalDateTime before = task.dueBefore();
            if (before != null) {
                due.put(
                        task.id(),
                        instants.computeIfAbsent(
                                before, local -> local.atZone(agenda.zone()).toInstant()));
            }
        }
        if (!due.isEmpty()) {
            CalendarPlan later = agenda.begunAt(agenda.now().plus(PAUSE)).lay();
            later.plan()
                    .late()
                    .forEach(late -> tight.add(later.task(late.task()).id()));
            later.plan()
                    .unplaced()
                    .forEach(left -> tight.add(later.task(left.task()).id()));
        }
    }

    /// Where nobody asks for the room.
    public static Slacks none() {
        return new Slacks();
    }

    static Slacks of(LaidPlan laid) {
        return new Slacks(laid.plan().agenda());
    }

    /// Those of the plan of this person.
    public static Slacks of(Tx tx, Actor actor, Instant now) {
        return new Slacks(Situation.of(tx, actor, now).agenda());
    }

    /// The room of a session of `task` that ends at `end`; null where the task has no deadline.
    public @Nullable Slack of(Id task, Instant end) {
        Instant before = due.get(task);
        if (before == null) {
            return null;
        }
        return end.isAfter(before) ? Slack.LATE : tight.contains(task) ? Slack.TIGHT : Slack.COMFORTABLE;
    }
}

package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.engine.schedule.WorkHabits.Lengths;
import dev.goalsmith.engine.schedule.WorkHabits.Missed;
import dev.goalsmith.engine.schedule.WorkHabits.Most;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.Promise;
import dev.goalsmith.store.schedule.WorkHabitRows;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A person says how they like to work; the plan of all their goals keeps to it.
public final class SetWorkHabits extends UseCase {

    /// What the form holds; an empty field is no rule.
    public record Request(
            String mostADay,
            String mostAWeek,
            String shortest,
            String longest,
            String pause,
            boolean countsPlanned,
            String movesOnAt,
            int version) {}

    public SetWorkHabits(Workbench workbench) {
        super(workbench);
    }

    /// Stale, with what was saved meanwhile, if another window was faster.
    public Outcome<WorkHabits> by(Actor actor, Request request) {
        var checks = new Checks();
        Duration aDay = hours(checks, "mostADay", request.mostADay(), Most.LEAST, Most.DAY);
        Duration aWeek = hours(checks, "mostAWeek", request.mostAWeek(), Most.LEAST, Most.WEEK);
        Duration shortest = hours(checks, "shortest", request.shortest(), Lengths.LEAST, Lengths.MOST);
        Duration longest = hours(checks, "longest", request.longest(), Lengths.LEAST, Lengths.MOST);
        Duration pause = hours(checks, "pause", request.pause(), Lengths.LEAST, Lengths.MOST);
        String at = request.movesOnAt();
        LocalTime movesOnAt = at.isBlank() ? null : checks.time("movesOnAt", at, LocalTime.MIDNIGHT);
        if (!Lengths.areApart(shortest, longest)) {
            checks.refuse("longest", "schedule.habits.apart");
        }
        refuseIfLess(checks, "mostADay", aDay, shortest);
        refuseIfLess(checks, "mostAWeek", aWeek, shortest);
        if (!checks.passed()) {
            return checks.refusal();
        }
        var habits = new WorkHabits(
                new Most(aDay, aWeek),
                new Lengths(shortest, longest, pause),
                new Missed(request.countsPlanned(), movesOnAt),
                request.version());
        return change(actor, tx -> save(tx, actor, habits));
    }

    private static @Nullable Duration hours(Checks checks, String field, String raw, Duration least, Duration most) {
        Duration length = checks.hours(field, raw, most);
        if (length != null && length.compareTo(least) < 0) {
            checks.refuse(field, "schedule.habits.least", least.toMinutes());
            return null;
        }
        return length;
    }

    /// Where no session may be as long as the shortest one, nothing could be planned.
    private static void refuseIfLess(
            Checks checks, String field, @Nullable Duration most, @Nullable Duration shortest) {
        if (most != null && shortest != null && most.compareTo(shortest) < 0) {
            checks.refuse(field, "schedule.habits.tooFew");
        }
    }

    private Outcome<WorkHabits> save(Tx tx, Actor actor, WorkHabits habits) {
        var rows = new WorkHabitRows(tx, actor.id());
        WorkHabits now = rows.find();
        boolean isNew = now == null || !now.lengths().equals(habits.lengths());
        Promise promise = Promises.of(tx, actor).findFrom(today(tx, actor));
        if (isNew && promise != null && habits.holdsNoneOf(promise.slots())) {
            return Outcome.invalid(Problem.of("shortest", "schedule.habits.tooLong"));
        }
        if (now == null) {
            WorkHabits first = habits.withVersion(1);
            rows.add(first);
            return new Outcome.Done<>(first);
        }
        return rows.save(habits)
                ? new Outcome.Done<>(habits.withVersion(habits.version() + 1))
                : new Outcome.Stale<>(now);
    }
}

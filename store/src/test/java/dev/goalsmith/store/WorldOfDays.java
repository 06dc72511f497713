package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper.OneGoal;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper.OneTrack;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Plannings;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.schedule.KeptBusyTime;
import dev.goalsmith.store.schedule.Promise;
import dev.goalsmith.store.schedule.Reservations;
import dev.goalsmith.store.schedule.WorkHabitRows;
import dev.goalsmith.store.track.Timers;
import dev.goalsmith.store.track.WorkLogs;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// When somebody works: what they promised, what is planned and what they did.
public record WorldOfDays(
        Promise promise,
        Id daysOffId,
        DaysOff daysOff,
        KeptBusyTime busyTime,
        KeptSlot keptForGoal,
        KeptSlot keptForTrack,
        PlannedSession session,
        SessionMoves.Moved move,
        Instant plannedAt,
        WorkHabits habits,
        WorkLog log,
        Timer timer) {

    /// It does not exist in Berlin, and a program that thinks in instants moves it.
    private static final LocalDateTime GAP = LocalDateTime.of(2026, 3, 29, 2, 30);

    static WorldOfDays keep(Tx tx, Id owner, String text, Task task) {
        WorldOfDays world = imagine(text, task);
        new Commitments(tx, owner).add(world.promise);
        new DaysOffRows(tx, owner).add(world.daysOffId, world.daysOff);
        new BusyTimeRows(tx, owner).addAll(List.of(world.busyTime));
        new Reservations(tx, owner).add(world.keptForGoal);
        new Reservations(tx, owner).add(world.keptForTrack);
        new Sessions(tx, owner).addAll(List.of(world.session));
        new SessionMoves(tx, owner).add(world.move);
        new Plannings(tx, owner).happened(world.plannedAt);
        new WorkHabitRows(tx, owner).add(world.habits);
        new WorkLogs(tx, owner).add(world.log);
        new Timers(tx, owner).start(world.timer);
        return world;
    }

    private static WorldOfDays imagine(String text, Task note) {
        Id task = note.id();
        LocalDate day = WorldOfGoals.DAY;
        return new WorldOfDays(
                new Promise(
                        Samples.id(),
                        new Promise.Span(day, day.plusMonths(2), day.plusDays(9)),
                        Samples.BERLIN,
                        List.of(
                                Slot.of(DayOfWeek.MONDAY, LocalTime.of(23, 59), 1440),
                                Slot.of(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, 5)),
                        text,
                        Samples.INSTANT),
                Samples.id(),
                new DaysOff(day, day, text),
                new KeptBusyTime(Samples.id(), busyTime(text), Samples.id()),
                new KeptSlot(
                        DayOfWeek.MONDAY,
                        LocalTime.of(23, 59),
                        new OneGoal(note.place().goalId())),
                new KeptSlot(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, new OneTrack(GrowthTrack.WEAKNESSES)),
                new PlannedSession(Samples.id(), task, GAP, Samples.BERLIN, Duration.ofMinutes(90), true),
                new SessionMoves.Moved(Samples.id(), task, GAP, null, text, Samples.INSTANT),
                Samples.INSTANT,
                new WorkHabits(
                        new WorkHabits.Most(Duration.ofHours(3), Duration.ofHours(168)),
                        new WorkHabits.Lengths(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(5)),
                        new WorkHabits.Missed(true, LocalTime.of(23, 59)),
                        3),
                new WorkLog(
                        Samples.id(),
                        task,
                        new WorkLog.When(day, GAP, Samples.BERLIN),
                        WorkLog.LONGEST,
                        WorkLog.Source.TIMER),
                new Timer(task, Samples.INSTANT));
    }

    private static BusyTime busyTime(String text) {
        String what = text.length() > BusyTime.LONGEST_WHAT ? "Anything" : text;
        return new BusyTime(what, GAP, GAP.plusDays(1), Samples.BERLIN);
    }
}

package dev.goalsmith.app.forecast;

import dev.goalsmith.app.forecast.ForecastView.Evidence;
import dev.goalsmith.app.forecast.Past.Finished;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.app.plan.WorkAhead.Due;
import dev.goalsmith.app.plan.WorkAhead.Free;
import dev.goalsmith.app.plan.WorkAhead.Piece;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.forecast.Attendance;
import dev.goalsmith.engine.forecast.Calibration;
import dev.goalsmith.engine.forecast.CommittedTime;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.forecast.Forecast;
import dev.goalsmith.engine.forecast.Futures;
import dev.goalsmith.engine.forecast.Growth;
import dev.goalsmith.engine.forecast.PlannedTask;
import dev.goalsmith.engine.forecast.SlotShares;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.WeekPart;
import dev.goalsmith.engine.track.PastSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of how one person's estimates turn out and how they keep their time, and what follows for the work
/// that lies before them.
///
/// All work is done in the order of the plan, one task after the other, in the time that is promised. Notes without
/// hours say nothing and are not counted.
final class Foresight {

    /// The same situation gives the same answer.
    private static final long SEED = 1;
    private static final double WHOLE = 100;
    private static final double LEAST = 1e-3;

    private final WorkAhead work;
    private final Calibration calibration;
    private final Past past;
    private final List<PastSession> sessions;
    private final Attendance attendance;
    private final SlotShares shares;
    private final double growth;

    Foresight(WorkAhead work) {
        this(work, Past.of(work.boards(), work.worked().all()), work.past());
    }

    private Foresight(WorkAhead work, Past past, List<PastSession> sessions) {
        this.work = work;
        this.past = past;
        this.sessions = sessions;
        calibration = Calibration.of(past.forCalibration());
        attendance = Attendance.ofPast(sessions);
        shares = SlotShares.of(sessions, work.dayParts());
        growth = Growth.of(GrownPlans.of(work));
    }

    /// As if all of these sessions had been kept.
    Foresight asIfKept(List<PastSession> some) {
        return new Foresight(
                work,
                past,
                sessions.stream()
                        .map(session -> some.contains(session) ? session.kept() : session)
                        .toList());
    }

    /// As if nothing had been learned from these tasks.
    Foresight asIfNotFinished(List<Finished> some) {
        var others = new ArrayList<>(past.tasks());
        others.removeAll(some);
        return new Foresight(work, new Past(others), sessions);
    }

    List<PastSession> sessions() {
        return sessions;
    }

    /// The committed minutes until all of `goal` that has hours is done.
    Distribution minutesOf(Goal goal) {
        var futures = new Futures(calibration, growth, SEED);
        work.upTo(goal).forEach(piece -> futures.add(planned(piece)));
        return futures.committedMinutes(attendance);
    }

    Evidence evidence() {
        return new Evidence(past.tasks().size(), sessions.size(), attendance.share(), growth);
    }

    /// For each of the goals with open work that has hours, when all of that is done.
    Map<Id, Forecast> goals() {
        var waits = new HashMap<Id, Set<Id>>();
        for (Piece piece : work.inOrder()) {
            waits.computeIfAbsent(piece.goal().id(), _ -> new HashSet<>())
                    .add(piece.task().id());
        }
        var found = new HashMap<Id, Forecast>();
        if (work.isShared()) {
            found.putAll(run(work.inOrder(), time(work.time()), waits));
        } else {
            for (Goal goal : work.goals()) {
                Set<Id> tasks = waits.get(goal.id());
                if (tasks != null) {
                    found.putAll(run(work.inWayOf(goal), time(work.timeOf(goal)), Map.of(goal.id(), tasks)));
                }
            }
        }
        return found;
    }

    /// For each milestone of `goal`, when it is reached.
    Map<Id, Forecast> milestones(Goal goal) {
        var waits = new HashMap<Id, Set<Id>>();
        for (Due due : work.milestones()) {
            if (due.goal().id().equals(goal.id())) {
                waits.put(due.milestone().id(), due.tasks());
            }
        }
        return waits.isEmpty() ? Map.of() : run(work.inWayOf(goal), time(work.timeOf(goal)), waits);
    }

    /// When the tasks named for each id are done, all work up to the last of them included.
    private Map<Id, Forecast> run(List<Piece> pieces, CommittedTime time, Map<Id, Set<Id>> waits) {
        var lasts = new HashMap<Id, Set<Id>>();
        waits.forEach((id, tasks) -> {
            Id last = last(pieces, tasks);
            if (last != null) {
                lasts.computeIfAbsent(last, _ -> new HashSet<>()).add(id);
            }
        });
        var futures = new Futures(calibration, growth, SEED);
        var found = new HashMap<Id, Forecast>();
        for (Piece piece : pieces) {
            futures.add(planned(piece));
            Set<Id> done = lasts.getOrDefault(piece.task().id(), Set.of());
            if (!done.isEmpty()) {
                var forecast = new Forecast(futures.committedMinutes(attendance), time);
                done.forEach(id -> found.put(id, forecast));
            }
        }
        return found;
    }

    /// The minutes that the plan lays for what is left of `goal`.
    int plannedOf(Goal goal) {
        return work.inOrder().stream()
                .filter(piece -> piece.goal().id().equals(goal.id()))
                .mapToInt(Piece::left)
                .sum();
    }

    /// The minutes that the plan lays for all work until `goal` is done.
    int plannedFor(Goal goal) {
        return work.upTo(goal).stream().mapToInt(Piece::left).sum();
    }

    Past past() {
        return past;
    }

    private static @Nullable Id last(List<Piece> pieces, Set<Id> tasks) {
        for (Piece piece : pieces.reversed()) {
            if (tasks.contains(piece.task().id())) {
                return piece.task().id();
            }
        }
        return null;
    }

    /// The hours that the open tasks of `goal` still take; null where none has hours.
    @Nullable
    Distribution hoursOf(Goal goal) {
        var futures = new Futures(calibration, growth, SEED);
        List<Piece> own = work.inOrder().stream()
                .filter(piece -> piece.goal().id().equals(goal.id()))
                .toList();
        own.forEach(piece -> futures.add(planned(piece)));
        return own.isEmpty() ? null : futures.hours();
    }

    /// What remains of a task whose progress the person set is like a task of that size; else what was worked rules
    /// out what is less.
    private static PlannedTask planned(Piece piece) {
        int percent = piece.task().progress().percent();
        double estimate = Past.hours(piece.estimate());
        String type = Past.type(piece.task().note().typeId());
        return percent > 0
                ? new PlannedTask(type, Math.max(LEAST, estimate * (WHOLE - percent) / WHOLE), 0)
                : new PlannedTask(type, estimate, Past.hours(piece.worked()));
    }

    private CommittedTime time(List<Free> free) {
        return CommittedTime.inOrder(free.stream()
                .map(one -> new CommittedTime.Stretch(
                        one.start().toLocalDate(),
                        one.minutes() * shares.besideAll(WeekPart.of(one.start(), work.dayParts()))))
                .toList());
    }
}

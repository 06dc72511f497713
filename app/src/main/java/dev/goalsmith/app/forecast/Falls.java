package dev.goalsmith.app.forecast;

import dev.goalsmith.app.forecast.Fall.Cause;
import dev.goalsmith.app.forecast.Past.Finished;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.app.plan.WorkAhead.Piece;
import dev.goalsmith.engine.forecast.CommittedTime;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.forecast.KeptForecast;
import dev.goalsmith.engine.forecast.KeptForecast.Chance;
import dev.goalsmith.engine.forecast.Shift;
import dev.goalsmith.engine.forecast.Shift.Undone;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.track.PastSession;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Explains a chance that fell since the week before: what happened since is undone, one thing after the other.
final class Falls {

    /// In hundredths; a smaller fall is not worth a word.
    private static final int WORTH_SAYING = 10;
    private static final int WORTH_NAMING = 2;
    /// Less may come of slots that are kept more or less often than others.
    private static final int HOUR = 60;
    private static final double SMALL_SHARE = 0.05;

    private final WorkAhead work;
    private final Prospect prospect;
    private final KeptForecast before;
    private final ZoneId zone;
    private final List<Undone<Cause>> undone = new ArrayList<>();
    /// What is foreseen, the minutes that are needed and those that are free, without what was undone so far.
    private Foresight foresight;

    private Distribution minutes;
    private double free;

    private Falls(WorkAhead work, Foresight foresight, Prospect prospect, KeptForecast before) {
        this.work = work;
        this.foresight = foresight;
        this.prospect = prospect;
        this.before = before;
        this.zone = work.worked().zone();
        this.minutes = prospect.forecast().minutes();
    }

    /// Null where it did not fall by more than ten points, or nothing was foretold before.
    static @Nullable Fall of(WorkAhead work, Foresight foresight, Prospect prospect, @Nullable KeptForecast before) {
        Deadline deadline = prospect.goal().deadline();
        Integer now = prospect.percent();
        Chance then = before == null ? null : before.chance();
        if (before == null || deadline == null || now == null || then == null) {
            return null;
        }
        int was = Prospect.percent(then.share());
        return was - now <= WORTH_SAYING
                ? null
                : new Falls(work, foresight, prospect, before).fall(was, now, then, deadline.on());
    }

    private Fall fall(int was, int now, Chance then, LocalDate due) {
        free = prospect.forecast().time().until(due);
        undoMissed();
        undoLonger();
        undoNew();
        undoLessTime(then);
        if (due.isBefore(then.due())) {
            CommittedTime time = prospect.forecast().time();
            undo(new Cause.SoonerDeadline(then.due()), time.until(then.due()) - time.until(due));
        }
        List<Shift<Cause>> shifts = Shift.of(prospect.forecast().chance(due), undone);
        int explained = shifts.stream().mapToInt(Shift::points).sum();
        var causes = new ArrayList<>(shifts);
        causes.add(new Shift<>(new Cause.Learned(), now - was - explained));
        return new Fall(
                before.weekOn(),
                was,
                now,
                causes.stream()
                        .filter(shift -> shift.points() <= -WORTH_NAMING)
                        .sorted(Comparator.comparingInt(Shift::points))
                        .toList());
    }

    /// As if `minutes` more were free, too.
    private void undo(Cause cause, double minutes) {
        free += minutes;
        undone.add(new Undone<>(cause, this.minutes.chance(free)));
    }

    /// As if all sessions since had been kept: their minutes are there again, and nothing bad was learned from them.
    private void undoMissed() {
        List<PastSession> since = foresight.sessions().stream()
                .filter(session -> session.start().atZone(zone).toInstant().isAfter(before.madeAt()))
                .toList();
        long missing = since.stream()
                .mapToLong(session -> session.planned().minus(session.worked()).toMinutes())
                .sum();
        if (missing > 0) {
            foresight = foresight.asIfKept(since);
            minutes = foresight.minutesOf(prospect.goal());
            undo(missed(since), (double) missing);
        }
    }

    private static Cause.Missed missed(List<PastSession> since) {
        Set<LocalDate> days = since.stream()
                .filter(PastSession::isMissed)
                .map(session -> session.start().toLocalDate())
                .collect(Collectors.toSet());
        Set<DayOfWeek> weekdays = days.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
        return new Cause.Missed(
                days.size(), weekdays.size() == 1 ? weekdays.iterator().next() : null);
    }

    /// As if the tasks finished since had taken what was estimated, and had taught nothing.
    private void undoLonger() {
        LocalDate from = LocalDate.ofInstant(before.madeAt(), zone);
        List<Finished> since = foresight.past().tasks().stream()
                .filter(finished -> finished.on().isAfter(from))
                .toList();
        long longer = since.stream()
                .mapToLong(
                        finished -> finished.worked().minus(finished.estimate()).toMinutes())
                .sum();
        if (longer > 0) {
            foresight = foresight.asIfNotFinished(since);
            minutes = foresight.minutesOf(prospect.goal());
            undo(new Cause.Longer(Math.toIntExact(longer)), (double) longer);
        }
    }

    /// What came since is counted as long as it will take, not as it was estimated.
    private void undoNew() {
        List<Piece> queue = work.upTo(prospect.goal());
        double planned = queue.stream().mapToInt(Piece::left).sum();
        double factor = planned == 0 ? 1 : minutes.quantile(0.5) / planned;
        List<Piece> late = queue.stream()
                .filter(piece -> piece.task().id().madeAt().isAfter(before.madeAt()))
                .toList();
        if (!late.isEmpty()) {
            undo(
                    new Cause.NewWork(late.size()),
                    late.stream().mapToInt(Piece::left).sum() * factor);
        }
    }

    /// What was there then, less what has passed meanwhile, is more than there is now.
    private void undoLessTime(Chance then) {
        double less = then.minutes() - passed() - prospect.forecast().time().until(then.due());
        if (less >= HOUR && less >= SMALL_SHARE * then.minutes()) {
            undo(new Cause.LessTime(ShowForecast.rounded(less)), less);
        }
    }

    private double passed() {
        Instant now = work.now();
        double minutes = 0;
        for (Opening opening : work.openings(LocalDate.ofInstant(before.madeAt(), zone), work.today())) {
            boolean since = opening.startInstant().isAfter(before.madeAt());
            if (since && opening.startInstant().isBefore(now)) {
                minutes += opening.freeOf(work.busyTimes()).toMinutes();
            }
        }
        return minutes;
    }
}

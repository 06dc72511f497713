package dev.goalsmith.app.forecast;

import static java.util.stream.Collectors.toMap;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.forecast.Growth.Grown;
import dev.goalsmith.engine.forecast.Observation;
import dev.goalsmith.engine.forecast.Observations;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.PastSession;
import dev.goalsmith.engine.track.SlotHistory;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.journal.Lookbacks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The most useful that this month shows of how a person deals with their time, without what they answered; nothing
/// once they put it away.
///
/// Types and slots are the same whatever goal they are seen at; slots and small tasks are those of the last months.
public final class Lookback {

    static final String ALL = "ALL";
    private static final int MOST = 3;
    private static final int MONTHS = 3;
    private static final Duration SMALL = Duration.ofMinutes(30);

    private final WorkAhead work;
    /// What was answered or put away this month.
    private final Set<String> over;

    private Lookback(Tx tx, Actor actor, WorkAhead work) {
        this.work = work;
        this.over = new Lookbacks(tx, actor.id()).of(month(work.today()));
    }

    /// Of an open goal, what most hangs on first.
    public static List<Noticed> of(Tx tx, Actor actor, WorkAhead work, Goal goal) {
        return new Lookback(tx, actor, work).noticed(tx, actor, goal);
    }

    /// The first of these goals at which anything is to be seen; null if there is none.
    public static @Nullable Goal findFirst(Tx tx, Actor actor, WorkAhead work, List<Goal> goals) {
        var lookback = new Lookback(tx, actor, work);
        if (goals.isEmpty() || lookback.isOver()) {
            return null;
        }
        if (lookback.isOpen(lookback.ofPerson())) {
            return goals.getFirst();
        }
        return goals.stream()
                .filter(goal -> lookback.isOpen(lookback.of(goal)))
                .findFirst()
                .orElse(null);
    }

    private boolean isOver() {
        return over.contains(ALL) || over.size() >= MOST;
    }

    private boolean isOpen(List<Observation> some) {
        return some.stream().anyMatch(one -> !over.contains(one.subject()));
    }

    private List<Noticed> noticed(Tx tx, Actor actor, Goal goal) {
        if (!goal.isOpen() || isOver()) {
            return List.of();
        }
        var all = new ArrayList<Observation>(ofPerson());
        all.addAll(of(goal));
        List<Observation> open =
                all.stream().filter(one -> !over.contains(one.subject())).toList();
        Map<String, String> types = new TaskTypes(tx, actor.id())
                .all().stream().collect(toMap(type -> type.id().toString(), TaskType::name));
        return Observations.most(open, MOST - over.size()).stream()
                .map(one -> new Noticed(one.subject(), Sentence.of(one, types)))
                .toList();
    }

    static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private List<Observation> ofPerson() {
        var found = new ArrayList<Observation>();
        found.addAll(
                Observations.ofTasks(Past.of(work.boards(), work.worked().all()).forCalibration()));
        found.addAll(Observations.ofSlots(SlotHistory.of(sessions(), work.dayParts())));
        return found;
    }

    private List<Observation> of(Goal goal) {
        var found = new ArrayList<Observation>();
        Board board = work.boardOf(goal);
        String id = goal.id().toString();
        Grown grown = GrownPlans.of(work, board);
        Observation plan = grown == null ? null : Observations.ofPlan(id, grown);
        if (plan != null) {
            found.add(plan);
        }
        Observation small = Observations.ofSmall(id, small(board));
        if (small != null) {
            found.add(small);
        }
        return found;
    }

    private LocalDate since() {
        return work.today().minusMonths(MONTHS);
    }

    private List<PastSession> sessions() {
        return work.past().stream()
                .filter(session -> session.start().toLocalDate().isAfter(since()))
                .toList();
    }

    /// What small tasks took that were noted on the day on which they were done: they stood in no plan.
    private List<Duration> small(Board board) {
        var small = new ArrayList<Duration>();
        for (Task leaf : board.leaves()) {
            LocalDate done = leaf.progress().completedOn();
            LocalDate noted =
                    LocalDate.ofInstant(leaf.id().madeAt(), work.worked().zone());
            if (done != null && done.isAfter(since()) && !done.isAfter(noted)) {
                List<WorkLog> logs = work.worked().logs().getOrDefault(leaf.id(), List.of());
                Duration length = Worked.byTask(logs).getOrDefault(leaf.id(), Duration.ZERO);
                if (length.isPositive() && length.compareTo(SMALL) <= 0) {
                    small.add(length);
                }
            }
        }
        return small;
    }
}

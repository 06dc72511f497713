package dev.goalsmith.app.plan;

import dev.goalsmith.app.plan.PlanView.Line;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.app.plan.PlanView.State;
import dev.goalsmith.app.plan.PlanView.Week;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sessions of one goal by week, from last week on: those that have passed as they were kept, those to come as they
/// are laid.
final class SessionLines {

    /// For the others the person asks one by one: each takes a look at all tasks.
    private static final int MOST_EXPLAINED = 30;

    private final LaidPlan laid;
    private final Situation situation;
    private final Board board;
    private final Map<Place, Moving> movedTo = new HashMap<>();
    private final @Nullable LocalDateTime dueBefore;
    private final List<Line> lines = new ArrayList<>();

    private final Map<Kept, PlannedSession> keptAt = new HashMap<>();
    private final Slacks slacks;
    private final Whys whys;
    private int explained;

    private record Place(Id task, @Nullable LocalDateTime start) {}

    private record Kept(Id task, Instant start) {}

    SessionLines(LaidPlan laid, Goal goal, List<Moving> moves) {
        this.laid = laid;
        this.situation = laid.situation();
        this.board = situation.boardOf(goal);
        moves.forEach(move -> movedTo.put(new Place(move.task().id(), move.to()), move));
        this.slacks = Slacks.of(laid);
        this.whys = new Whys(laid.plan());
        situation
                .seen()
                .ahead(situation.now())
                .forEach(session -> keptAt.put(new Kept(session.taskId(), session.startInstant()), session));
        Deadline deadline = goal.deadline();
        this.dueBefore = deadline == null ? null : Agenda.endOf(deadline.on());
    }

    List<Week> weeks() {
        LocalDate first = Period.WEEK.startOf(situation.today()).minusWeeks(1);
        for (PlannedSession session : situation.seen().sessions()) {
            boolean begun = session.startInstant().isBefore(situation.now());
            if (begun && !session.start().toLocalDate().isBefore(first)) {
                add(Seen.onCalendar(session), state(session), null);
            }
        }
        for (CalendarSession session : laid.ahead()) {
            add(session, isLate(session) ? State.LATE : State.PLANNED, ahead(session));
        }
        Map<LocalDate, List<Line>> byWeek = new TreeMap<>();
        lines.sort(Comparator.comparing(Line::start));
        for (Line line : lines) {
            byWeek.computeIfAbsent(Period.WEEK.startOf(line.start().toLocalDate()), _ -> new ArrayList<>())
                    .add(line);
        }
        return byWeek.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue()))
                .toList();
    }

    private boolean isLate(CalendarSession session) {
        return dueBefore != null && session.endExclusive().toLocalDateTime().isAfter(dueBefore);
    }

    private @Nullable Ahead ahead(CalendarSession session) {
        PlannedSession kept = keptAt.get(new Kept(session.task(), session.startInstant()));
        if (kept == null || board.find(kept.taskId()) == null) {
            return null;
        }
        Ahead ahead = Ahead.of(kept, slacks);
        return explained++ < MOST_EXPLAINED ? ahead.because(whys.of(kept)) : ahead;
    }

    private State state(PlannedSession session) {
        if (session.isUnderWay(situation.now())) {
            return State.UNDER_WAY;
        }
        Task task = board.find(session.taskId());
        return task != null && situation.worked().isKept(session, task) ? State.WORKED : State.MISSED;
    }

    private void add(CalendarSession session, State state, @Nullable Ahead ahead) {
        Task task = board.find(session.task());
        if (task != null) {
            LocalDateTime start = session.start().toLocalDateTime();
            lines.add(new Line(
                    task,
                    start,
                    session.endExclusive().toLocalDateTime(),
                    Duration.ofMinutes(session.minutes()),
                    state,
                    movedTo.get(new Place(task.id(), start)),
                    ahead));
        }
    }
}

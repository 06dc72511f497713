package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Ids;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.forecast.KeepForecasts;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.Commitments;
import dev.goalsmith.store.schedule.Promise;
import dev.goalsmith.store.statement.Statements;
import dev.goalsmith.store.track.WorkLogs;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One person whose rows a test sets and whose plan follows each change, as after any verb.
public final class PlanCase implements AutoCloseable {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final String USUAL = "Mon evening 2h, Thu morning 2h, Sat 4h";

    final Database database;
    final Actor actor;
    private Instant now = TestInstallation.MONDAY;
    private final Ids ids = new Ids(() -> now, new SecureRandom());
    private int position;

    public PlanCase(Path folder, Actor actor) {
        this.database = Database.open(DatabaseAddress.of("jdbc:sqlite:" + folder.resolve("goalsmith.db")));
        this.actor = actor;
    }

    public Database database() {
        return database;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void set(LocalDateTime wall) {
        set(wall.atZone(BERLIN).toInstant());
    }

    /// Any change, and the plan that follows it.
    public void change(Consumer<Tx> work) {
        database.write(tx -> {
            work.accept(tx);
            new Replanning(ids, () -> now).then(new KeepForecasts(() -> now)).happened(tx, actor);
            return true;
        });
    }

    public void replan() {
        change(_ -> {});
    }

    public Goal goal(String name, @Nullable LocalDate deadline) {
        var due = deadline == null ? null : new Deadline(deadline, true);
        var goal = new Goal(ids.next(), name, Aim.CAREER, GoalState.ACTIVE, due, "", 1);
        change(tx -> {
            new Goals(tx, actor.id()).add(goal);
            new Statements(tx, actor.id()).add(goal.id(), new Statement(1, name, now));
        });
        return goal;
    }

    public Task task(Goal goal, String title, @Nullable Integer minutes) {
        var task = task(goal.id(), title, minutes);
        change(tx -> new Tasks(tx, actor.id()).add(task));
        return task;
    }

    private Task task(Id goal, String title, @Nullable Integer minutes) {
        return new Task(
                ids.next(),
                new Place(goal, null, position++),
                new Note(title, null, false),
                Effort.UNKNOWN.withEstimate(minutes == null ? null : Duration.ofMinutes(minutes)),
                Progress.NONE,
                1);
    }

    public void tasks(Goal goal, int count, int minutes) {
        var tasks = new ArrayList<Task>();
        for (int number = 1; number <= count; number++) {
            tasks.add(task(goal.id(), "Task " + number, minutes));
        }
        change(tx -> new Tasks(tx, actor.id()).addAll(tasks));
    }

    public Milestone milestone(Goal goal, String name, int sharePercent, LocalDate day) {
        var mark = new Milestone.Mark(sharePercent, day);
        var milestone = new Milestone(ids.next(), goal.id(), name, mark, "", null, 1);
        change(tx -> new Milestones(tx, actor.id()).add(milestone));
        return milestone;
    }

    public void save(Task task, Effort effort, Progress progress) {
        change(tx -> {
            Task kept = new Tasks(tx, actor.id()).find(task.id());
            int version = kept == null ? 0 : kept.version();
            new Tasks(tx, actor.id()).save(new Task(task.id(), task.place(), task.note(), effort, progress, version));
        });
    }

    public void worked(Task task, LocalDate on, int minutes) {
        var when = new WorkLog.When(on, null, BERLIN);
        var log = new WorkLog(ids.next(), task.id(), when, Duration.ofMinutes(minutes), WorkLog.Source.HAND);
        change(tx -> new WorkLogs(tx, actor.id()).add(log));
    }

    public void promise(String slots, LocalDate from, LocalDate to) {
        var parsed = (SlotText.Parsed) SlotText.parse(slots, DayParts.DEFAULT);
        var span = new Promise.Span(from, to, null);
        change(tx ->
                new Commitments(tx, actor.id()).add(new Promise(ids.next(), span, BERLIN, parsed.slots(), "", now)));
    }

    public List<PlannedSession> sessions() {
        return database.read(tx -> new Sessions(tx, actor.id()).all());
    }

    public List<Moved> moves() {
        return database.read(tx -> new SessionMoves(tx, actor.id()).since(Instant.EPOCH));
    }

    /// `Outline Mon 23 19:00 120`, one line a session.
    public List<String> lines() {
        return database.read(tx -> {
            var tasks = new Tasks(tx, actor.id());
            return sessions().stream()
                    .map(session -> {
                        Task task = tasks.find(session.taskId());
                        String title = task == null ? "?" : task.title();
                        return "%s %s %d"
                                .formatted(
                                        title, session.start(), session.length().toMinutes());
                    })
                    .toList();
        });
    }

    @Override
    public void close() {
        database.close();
    }
}

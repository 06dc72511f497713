package dev.goalsmith.app;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves;
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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts rows beneath the verbs of a [TestInstallation], so that a test of one concept needs no other.
public final class Seed implements AutoCloseable {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Database database;
    private final Id owner;
    private final Ids ids = new Ids(() -> TestInstallation.MONDAY, new SecureRandom());
    private int position;

    public Seed(Path folder, Actor actor) {
        database = Database.open(DatabaseAddress.of("jdbc:sqlite:" + folder.resolve("goalsmith.db")));
        owner = actor.id();
    }

    private void write(Consumer<Tx> work) {
        database.write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    public Goal goal(String name, GoalState state) {
        var goal = new Goal(ids.next(), name, Aim.CAREER, state, null, "A weekend at the sea", 1);
        Instant wish = TestInstallation.MONDAY.minus(Duration.ofDays(41));
        write(tx -> {
            new Goals(tx, owner).add(goal);
            new Statements(tx, owner).add(goal.id(), new Statement(1, name, wish));
        });
        return goal;
    }

    public Task task(Goal goal, String title, @Nullable Integer minutes) {
        return task(goal, null, title, minutes);
    }

    /// Of the type "Phone call".
    public Task task(Goal goal, @Nullable Task above, String title, @Nullable Integer minutes) {
        Id call = database.read(tx -> new TaskTypes(tx, owner).all().get(1).id());
        var task = new Task(
                ids.next(),
                new Place(goal.id(), above == null ? null : above.id(), position++),
                new Note(title, call, false),
                Effort.UNKNOWN.withEstimate(minutes == null ? null : Duration.ofMinutes(minutes)),
                Progress.NONE,
                1);
        write(tx -> new Tasks(tx, owner).add(task));
        return task;
    }

    public Task find(Task task) {
        Task found = database.read(tx -> new Tasks(tx, owner).find(task.id()));
        if (found == null) {
            throw new AssertionError("task (%s) is gone".formatted(task.title()));
        }
        return found;
    }

    public void promise(LocalDate from, LocalDate to, Slot... slots) {
        var span = new Promise.Span(from, to, null);
        var promise = new Promise(ids.next(), span, BERLIN, List.of(slots), "", TestInstallation.MONDAY);
        write(tx -> new Commitments(tx, owner).add(promise));
    }

    public PlannedSession session(Task task, LocalDateTime start, int minutes) {
        var session = new PlannedSession(ids.next(), task.id(), start, BERLIN, Duration.ofMinutes(minutes), false);
        write(tx -> new Sessions(tx, owner).addAll(List.of(session)));
        return session;
    }

    public void log(Task task, LocalDateTime start, int minutes) {
        var when = new WorkLog.When(start.toLocalDate(), start, BERLIN);
        var log = new WorkLog(ids.next(), task.id(), when, Duration.ofMinutes(minutes), WorkLog.Source.TIMER);
        write(tx -> new WorkLogs(tx, owner).add(log));
    }

    public void moved(Task task, LocalDateTime before, LocalDateTime after, Instant at) {
        var moved = new SessionMoves.Moved(ids.next(), task.id(), before, after, "plan.moved.missed", at);
        write(tx -> new SessionMoves(tx, owner).add(moved));
    }

    @Override
    public void close() {
        database.close();
    }
}

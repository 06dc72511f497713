package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Ids;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Predecessors;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.track.WorkLogs;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Goals with boards of every shape, put beneath the verbs of a [TestInstallation].
final class RandomGoal implements AutoCloseable {

    private static final List<String> TITLES = List.of(
            "Call Maria",
            "=1+1",
            "'quoted",
            "Read “Zen”, part 2",
            "a;b,c\"d",
            "-3",
            "مرحبا",
            "🎉 done",
            "été",
            "Draw the slides",
            "draw the slides",
            "TRUE",
            "2026-11-05",
            "@cmd",
            "+49 30 1234",
            "x\u200by");

    private final Database database;
    private final Id owner;
    private final SplittableRandom random;
    private final Ids ids;
    private final Map<Id, Set<Id>> before = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();

    RandomGoal(Path folder, Actor actor, long seed) {
        database = Database.open(new DatabaseAddress.Sqlite(folder.resolve("goalsmith.db")));
        owner = actor.id();
        random = new SplittableRandom(seed);
        ids = new Ids(() -> TestInstallation.MONDAY, random);
    }

    /// A goal without a board.
    Goal empty() {
        var goal = new Goal(ids.next(), "A goal", Aim.CAREER, GoalState.DRAFT, null, "", 1);
        database.write(tx -> {
            new Goals(tx, owner).add(goal);
            return goal;
        });
        return goal;
    }

    /// A goal with up to 25 notes, some of them in others.
    Goal withBoard() {
        Goal goal = empty();
        database.write(tx -> {
            fill(tx, goal.id());
            return goal;
        });
        return goal;
    }

    private void fill(Tx tx, Id goal) {
        tasks.clear();
        before.clear();
        List<TaskType> types = new TaskTypes(tx, owner).all();
        int size = random.nextInt(26);
        for (int position = 0; position < size; position++) {
            Id parent =
                    tasks.isEmpty() || random.nextBoolean() ? null : any(tasks).id();
            tasks.add(task(new Place(goal, parent, position), types));
        }
        new Tasks(tx, owner).addAll(tasks);
        for (int edge = 0; edge < size; edge++) {
            connect(tx, any(tasks), any(tasks));
        }
        for (int log = 0; log < size; log++) {
            work(tx, any(tasks));
        }
    }

    private Task task(Place place, List<TaskType> types) {
        Id type = random.nextInt(4) == 0 ? null : any(types).id();
        String title = any(TITLES) + (random.nextInt(3) == 0 ? "" : " " + random.nextInt(9));
        Duration estimate = random.nextInt(3) == 0 ? null : Duration.ofMinutes(random.nextInt(1, 60_001));
        int percent = random.nextInt(100);
        return new Task(
                ids.next(),
                place,
                new Note(title, type, random.nextBoolean()),
                new Effort(estimate, random.nextInt(1, 6), random.nextInt(1, 6), random.nextBoolean()),
                new Progress(percent, completed()),
                random.nextInt(1, 9));
    }

    private @Nullable LocalDate completed() {
        return random.nextInt(3) == 0 ? LocalDate.of(2026, 11, 1).plusDays(random.nextInt(20)) : null;
    }

    private void connect(Tx tx, Task task, Task predecessor) {
        if (new Precedence(new Board(tasks, before)).cycleIf(task, predecessor) == null) {
            before.computeIfAbsent(task.id(), _ -> new HashSet<>()).add(predecessor.id());
            new Predecessors(tx, owner).add(task.id(), predecessor.id());
        }
    }

    private void work(Tx tx, Task task) {
        boolean leaf =
                tasks.stream().noneMatch(other -> task.id().equals(other.place().parentId()));
        if (leaf) {
            var when = new WorkLog.When(LocalDate.of(2026, 11, 2), null, ZoneId.of("Europe/Berlin"));
            Duration length = Duration.ofMinutes(random.nextInt(1, 3_000));
            new WorkLogs(tx, owner).add(new WorkLog(ids.next(), task.id(), when, length, WorkLog.Source.HAND));
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Override
    public void close() {
        database.close();
    }
}

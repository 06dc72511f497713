package dev.goalsmith.bench;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.boot.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ada with one active goal of a thousand tasks of an hour, every tenth of them after another, and twenty hours a week.
final class Thousand implements AutoCloseable {

    static final int TASKS = 1_000;
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "a quiet desk by the window";

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    private static final String WEEK = "weekdays 18:00 3h, Sat 9:00 5h";

    private final Installation installation;
    private final Actor ada;
    private final Id goal;
    private final List<Task> tasks;

    private Thousand(Installation installation) {
        this.installation = installation;
        ada = done(verb(SignUp.class).by(new SignUp.Request(EMAIL, "Ada", PASSWORD, "Europe/Berlin")));
        goal = done(verb(SetGoal.class).by(ada, new SetGoal.Request("Write a book", "CAREER")))
                .id();
        String lines = IntStream.rangeClosed(1, TASKS)
                .mapToObj(number -> "Write page " + number + " 1h")
                .collect(Collectors.joining("\n"));
        tasks = done(verb(AddTask.class).by(ada, new AddTask.Request(goal, null, lines)));
        for (int at = 10; at < TASKS; at += 10) {
            String before = tasks.get(at - 7).id().toString();
            done(verb(NameTaskPredecessor.class).by(ada, tasks.get(at).id(), before));
        }
        var hours = new CommitHours.Request(WeekForm.typed(WEEK), "", "2028-11-23", "", "");
        done(verb(CommitHours.class).by(ada, goal, hours));
        int version = Objects.requireNonNull(verb(ShowBoard.class).by(ada, goal))
                .goal()
                .version();
        done(verb(SetDeadline.class).by(ada, goal, new SetDeadline.Request("2028-06-30", true, "", version)));
    }

    /// In a fresh file.
    static Thousand open() throws IOException {
        String file = Files.createTempDirectory("goalsmith-bench")
                .resolve("goalsmith.db")
                .toString();
        return new Thousand(Server.open("jdbc:sqlite:" + file, MONDAY));
    }

    Server serve() {
        return Server.start(installation, MONDAY, new Server.Options("127.0.0.1", 0, Map.of()));
    }

    <U extends UseCase> U verb(Class<U> type) {
        return installation.get(type);
    }

    Actor ada() {
        return ada;
    }

    Id goal() {
        return goal;
    }

    /// The one in the middle.
    Task middle() {
        return tasks.get(TASKS / 2);
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException(outcome.toString());
    }

    @Override
    public void close() {
        installation.close();
    }
}

package dev.goalsmith.bench;

import static dev.goalsmith.bench.Thousand.done;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.boot.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Ada with fifty active goals of ten tasks each, four of which are done and took half as long again, and twenty hours
/// a week for two years.
final class Fifty implements AutoCloseable {

    static final int GOALS = 50;
    private static final int TASKS = 10;
    private static final int DONE = 4;
    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Installation installation;
    private final Actor ada;

    private Fifty(Installation installation) {
        this.installation = installation;
        var request = new SignUp.Request(Thousand.EMAIL, "Ada", Thousand.PASSWORD, "Europe/Berlin");
        ada = done(installation.get(SignUp.class).by(request));
        for (int number = 1; number <= GOALS; number++) {
            goal(number);
        }
    }

    static Fifty open() throws IOException {
        String file = Files.createTempDirectory("goalsmith-bench")
                .resolve("goalsmith.db")
                .toString();
        return new Fifty(Server.open("jdbc:sqlite:" + file, MONDAY));
    }

    private void goal(int number) {
        var wish = new SetGoal.Request("Give talk number " + number, "CAREER");
        Id goal = done(installation.get(SetGoal.class).by(ada, wish)).id();
        var lines = new StringBuilder();
        for (int task = 1; task <= TASKS; task++) {
            lines.append("Step %d of talk %d, %dh\n".formatted(task, number, 1 + task % 3));
        }
        List<Task> tasks =
                done(installation.get(AddTask.class).by(ada, new AddTask.Request(goal, null, lines.toString())));
        int version = Objects.requireNonNull(installation.get(FindGoals.class).by(ada, goal))
                .version();
        var deadline = new SetDeadline.Request(TODAY.plusWeeks(number + 4L).toString(), true, "", version);
        done(installation.get(SetDeadline.class).by(ada, goal, deadline));
        if (number == 1) {
            var week = WeekForm.typed("weekdays 18:00 3h, Sat 9:00 5h");
            var promise = new CommitHours.Request(week, "", TODAY.plusYears(2).toString(), "", "");
            done(installation.get(CommitHours.class).by(ada, goal, promise));
        }
        for (Task task : tasks.subList(0, DONE)) {
            long minutes = Objects.requireNonNull(task.estimate()).toMinutes() * 3 / 2;
            var log = new LogWork.Request(
                    minutes + " min", false, TODAY.minusDays(number).toString());
            done(installation.get(LogWork.class).by(ada, task.id(), log));
            done(installation.get(CompleteTask.class).by(ada, task.id()));
        }
    }

    Installation installation() {
        return installation;
    }

    Actor ada() {
        return ada;
    }

    Server serve() {
        return Server.start(installation, MONDAY, new Server.Options("127.0.0.1", 0, Map.of()));
    }

    @Override
    public void close() {
        installation.close();
    }
}

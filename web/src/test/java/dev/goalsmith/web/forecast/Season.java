package dev.goalsmith.web.forecast;

import static dev.goalsmith.web.Talk.done;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.TestServer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Somebody who works on a talk week by week: eight hours are promised, every estimate is a third too short, and no
/// Saturday is kept once it gets cold.
final class Season {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate DEADLINE = MONDAY.plusWeeks(13).plusDays(6);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int NOTES = 26;
    private static final int HOUR = 60;

    private final TestServer server;
    private final Actor ada;
    private final Id goal;
    private final Map<Id, Integer> worked = new HashMap<>();
    private LocalDate monday = MONDAY;

    Season(TestServer server, Actor ada) {
        this.server = server;
        this.ada = ada;
        String wish = "I will give a 20-minute talk on budgets at the spring meeting by 28 February 2027";
        goal = done(server.verb(SetGoal.class).by(ada, new SetGoal.Request(wish, "CAREER")))
                .id();
        var notes = new StringBuilder();
        for (int number = 1; number <= NOTES; number++) {
            notes.append("Write part ").append(number).append(", 2h\n");
        }
        done(server.verb(AddTask.class).by(ada, new AddTask.Request(goal, null, notes.toString())));
        Goal now = Objects.requireNonNull(server.verb(FindGoals.class).by(ada, goal));
        var deadline = new SetDeadline.Request(DEADLINE.toString(), true, "", now.version());
        done(server.verb(SetDeadline.class).by(ada, goal, deadline));
        var week = WeekForm.typed("Mon evening 2h, Thu morning 2h, Sat 4h");
        var promise = new CommitHours.Request(week, "", DEADLINE.plusWeeks(6).toString(), "", "");
        done(server.verb(CommitHours.class).by(ada, goal, promise));
    }

    String page(String name) {
        return "/goals/%s/%s".formatted(goal, name);
    }

    /// Works through one week and comes back on the Monday after.
    void week(boolean saturday) {
        work(monday, 120);
        work(monday.plusDays(3), 120);
        if (saturday) {
            work(monday.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)), 240);
        }
        monday = monday.plusWeeks(1);
        server.clock().set(monday.atTime(8, 0).atZone(BERLIN).toInstant());
        server.verb(CatchUp.class).by(ada);
    }

    /// Hour after hour, a task is done when it took half as long again as was thought.
    private void work(LocalDate on, int minutes) {
        server.clock().set(on.atTime(21, 30).atZone(BERLIN).toInstant());
        for (int left = minutes; left > 0; left -= HOUR) {
            Task task = first();
            var log = new LogWork.Request("1h", false, on.toString());
            done(server.verb(LogWork.class).by(ada, task.id(), log));
            int so = worked.merge(task.id(), HOUR, Integer::sum);
            Duration estimate = Objects.requireNonNull(task.estimate());
            if (2L * so >= 3 * estimate.toMinutes()) {
                done(server.verb(CompleteTask.class).by(ada, task.id()));
            }
        }
    }

    private Task first() {
        return Objects.requireNonNull(server.verb(ShowBoard.class).by(ada, goal)).board().leaves().stream()
                .filter(task -> !task.isComplete())
                .findFirst()
                .orElseThrow();
    }
}

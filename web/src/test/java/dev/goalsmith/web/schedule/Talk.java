package dev.goalsmith.web.schedule;

import static dev.goalsmith.web.Talk.done;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.TestServer;

/// Ada's talk: four notes of 3, 0.5, 6 and 1.5 hours.
final class Talk {

    static final String USUAL = "Mon evening 2h, Thu morning 2h, Sat 4h";

    final TestServer server;
    final Actor ada;
    final Id goal;

    Talk(TestServer server, Actor ada) {
        this.server = server;
        this.ada = ada;
        String wish = "I will give a 20-minute talk on forecasting budgets at the spring meeting by 30 January 2027, "
                + "practised 3 times before colleagues";
        goal = done(server.verb(SetGoal.class).by(ada, new SetGoal.Request(wish, "CAREER")))
                .id();
        String notes = "Outline, 3h\nCall Maria, 0.5h\nDraft, 6h\nRehearse, 1.5h";
        done(server.verb(AddTask.class).by(ada, new AddTask.Request(goal, null, notes)));
    }

    Talk dueOn(String day) {
        Goal now = server.verb(dev.goalsmith.app.goal.FindGoals.class).by(ada, goal);
        int version = now == null ? 0 : now.version();
        done(server.verb(SetDeadline.class).by(ada, goal, new SetDeadline.Request(day, true, "", version)));
        return this;
    }

    Talk promised(String slots, String to) {
        var request = new CommitHours.Request(WeekForm.typed(slots), "", to, "", "");
        done(server.verb(CommitHours.class).by(ada, goal, request));
        return this;
    }

    String page(String name) {
        return "/goals/%s/%s".formatted(goal, name);
    }
}

package dev.goalsmith.web;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.EditTask;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import java.util.List;

/// Ada's goal to give a talk, with two notes of two hours and of one, as the pages find it.
public record Talk(TestServer server, Actor ada, Goal goal, List<Task> tasks) {

    public static Talk of(TestServer server, Actor ada) {
        Goal goal = done(server.verb(SetGoal.class).by(ada, new SetGoal.Request("I want to give a talk", "CAREER")));
        var request = new AddTask.Request(goal.id(), null, "Draft the outline\nDraw the slides");
        List<Task> notes = done(server.verb(AddTask.class).by(ada, request));
        var outline = estimate(server, ada, notes.get(0), "2");
        var slides = estimate(server, ada, notes.get(1), "1");
        return new Talk(server, ada, goal, List.of(outline, slides));
    }

    private static Task estimate(TestServer server, Actor ada, Task note, String hours) {
        var request = new EditTask.Request(note.title(), "", hours, "3", "3", false, note.version());
        return done(server.verb(EditTask.class).by(ada, note.id(), request));
    }

    /// Promises two evenings or mornings a week, so that there is a plan.
    public Talk planned() {
        var week = WeekForm.typed("Mon evening 2h, Thu morning 2h");
        done(verb(CommitHours.class).by(ada, goal.id(), new CommitHours.Request(week, "", "", "", "")));
        return this;
    }

    public Task outline() {
        return tasks.get(0);
    }

    public Task slides() {
        return tasks.get(1);
    }

    public <U extends UseCase> U verb(Class<U> type) {
        return server.verb(type);
    }

    /// A page of the goal, such as `progress`.
    public String path(String page) {
        return "/goals/%s/%s".formatted(goal.id(), page);
    }

    /// What a verb did.
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }
}

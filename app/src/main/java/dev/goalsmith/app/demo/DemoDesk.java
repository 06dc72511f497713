package dev.goalsmith.app.demo;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Installation;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.app.goal.ChangeGoal;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.statement.AnswerQuestion;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ada at work: what the stories of the demo have in common.
final class DemoDesk {

    private final Installation installation;
    private final Actor ada;
    private final DemoCalendar calendar;
    private final Map<Id, Integer> versions = new HashMap<>();

    DemoDesk(Installation installation, Actor ada, DemoCalendar calendar) {
        this.installation = installation;
        this.ada = ada;
        this.calendar = calendar;
    }

    Installation installation() {
        return installation;
    }

    Actor ada() {
        return ada;
    }

    DemoCalendar calendar() {
        return calendar;
    }

    Id wish(String wish) {
        Goal goal = new Done<Goal>().of(installation.get(SetGoal.class).by(ada, new SetGoal.Request(wish, "CAREER")));
        versions.put(goal.id(), 1);
        return goal.id();
    }

    void revise(Id goal, String text) {
        int version = versions.merge(goal, 1, Integer::sum) - 1;
        new Done<>()
                .of(installation
                        .get(ReviseStatement.class)
                        .by(ada, goal, new ReviseStatement.Request(text, version))
                        .map(statement -> statement));
    }

    void answer(Id goal, String question, String text) {
        new Done<>()
                .of(installation
                        .get(AnswerQuestion.class)
                        .by(ada, goal, new AnswerQuestion.Request(question, text, 0))
                        .map(answer -> answer));
    }

    /// Gives the goal its name, its track, if any, and the reward that waits at its end.
    void name(Id goal, String name, @Nullable String track, String reward) {
        String named = track == null ? "" : track;
        var request = new ChangeGoal.Request(
                name, "CAREER", named, "SHORT", "", reward, goal(goal).version());
        new Done<Goal>().of(installation.get(ChangeGoal.class).by(ada, goal, request));
    }

    /// Confirming the deadline makes the goal an active one.
    void confirmDeadline(Id goal, int day) {
        Deadline before = goal(goal).deadline();
        String reason = before == null ? "" : "Confirmed after the breakdown";
        var request = new SetDeadline.Request(
                calendar.day(day), true, reason, goal(goal).version());
        new Done<Goal>().of(installation.get(SetDeadline.class).by(ada, goal, request));
    }

    private Goal goal(Id goal) {
        return Objects.requireNonNull(installation.get(FindGoals.class).by(ada, goal));
    }

    /// Writes notes, a line each, under the note that begins with `parent`, or directly under the goal.
    void notes(Id goal, @Nullable String parent, String lines) {
        Id under = parent == null ? null : task(goal, parent).id();
        new Done<>()
                .of(installation
                        .get(AddTask.class)
                        .by(ada, new AddTask.Request(goal, under, lines))
                        .map(tasks -> tasks));
    }

    void after(Id goal, String task, String predecessor) {
        Id before = task(goal, predecessor).id();
        new Done<Task>()
                .of(installation
                        .get(NameTaskPredecessor.class)
                        .by(ada, task(goal, task).id(), before.toString()));
    }

    /// A day on which Ada worked: she looks at her desk in the evening and writes down what it took.
    void work(Id goal, int day, String task, String hours) {
        calendar.at(day, 21);
        installation.get(CatchUp.class).by(ada);
        new Done<>()
                .of(installation
                        .get(LogWork.class)
                        .by(ada, task(goal, task).id(), new LogWork.Request(hours, calendar.day(day)))
                        .map(log -> log));
    }

    void complete(Id goal, String task) {
        new Done<>()
                .of(installation
                        .get(CompleteTask.class)
                        .by(ada, task(goal, task).id())
                        .map(completed -> completed));
    }

    /// The note that begins with these words.
    private Task task(Id goal, String beginning) {
        return Objects.requireNonNull(installation.get(ShowBoard.class).by(ada, goal)).board().inOrder().stream()
                .filter(task -> task.title().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no note begins with " + beginning));
    }
}

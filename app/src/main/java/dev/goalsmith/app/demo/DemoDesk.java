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
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
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

/// Ada at work on one goal: what the stories of the demo have in common.
final class DemoDesk {

    private final Installation installation;
    private final Actor ada;
    private final DemoCalendar calendar;
    private final Map<String, Id> known = new HashMap<>();
    private @Nullable Id goal;
    private int version;

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

    Id goal() {
        return Objects.requireNonNull(goal);
    }

    /// Remembers a measure, a target or a milestone by its name.
    void know(String name, Id id) {
        known.put(name, id);
    }

    Id known(String name) {
        return Objects.requireNonNull(known.get(name));
    }

    void wish(String wish) {
        goal = Done.of(installation.get(SetGoal.class).by(ada, new SetGoal.Request(wish, "CAREER")))
                .id();
        version = 1;
    }

    void revise(String text) {
        var request = new ReviseStatement.Request(text, version);
        Done.of(installation.get(ReviseStatement.class).by(ada, goal(), request));
        version++;
    }

    void answer(String question, String text) {
        var request = new AnswerQuestion.Request(question, text, 0);
        Done.of(installation.get(AnswerQuestion.class).by(ada, goal(), request));
    }

    /// Gives the goal its name, its track, if any, and the reward that waits at its end.
    void name(String name, @Nullable String track, String reward) {
        String named = track == null ? "" : track;
        var request = new ChangeGoal.Request(name, "CAREER", named, "SHORT", "", reward, found().version());
        Done.of(installation.get(ChangeGoal.class).by(ada, goal(), request));
    }

    /// Confirming the deadline makes the goal an active one.
    void confirmDeadline(int day) {
        Deadline before = found().deadline();
        String reason = before == null ? "" : "Confirmed after the breakdown";
        var request = new SetDeadline.Request(calendar.day(day), true, reason, found().version());
        Done.of(installation.get(SetDeadline.class).by(ada, goal(), request));
    }

    private Goal found() {
        return Objects.requireNonNull(installation.get(FindGoals.class).by(ada, goal()));
    }

    void commit(String slots, int from, int until) {
        var request = new CommitHours.Request(WeekForm.typed(slots), calendar.day(from), calendar.day(until), "", "");
        Done.of(installation.get(CommitHours.class).by(ada, goal(), request));
    }

    /// Writes notes, a line each, under the note that begins with `parent`, or directly under the goal.
    void notes(@Nullable String parent, String lines) {
        Id under = parent == null ? null : task(parent).id();
        Done.of(installation.get(AddTask.class).by(ada, new AddTask.Request(goal(), under, lines)));
    }

    void after(String task, String predecessor) {
        String before = task(predecessor).id().toString();
        Done.of(installation.get(NameTaskPredecessor.class).by(ada, task(task).id(), before));
    }

    void work(int day, String task, String hours) {
        var request = new LogWork.Request(hours, calendar.day(day));
        Done.of(installation.get(LogWork.class).by(ada, task(task).id(), request));
    }

    void complete(String task) {
        Done.of(installation.get(CompleteTask.class).by(ada, task(task).id()));
    }

    /// The note that begins with these words.
    private Task task(String beginning) {
        return Objects.requireNonNull(installation.get(ShowBoard.class).by(ada, goal())).board().inOrder().stream()
                .filter(task -> task.title().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no note begins with " + beginning));
    }
}

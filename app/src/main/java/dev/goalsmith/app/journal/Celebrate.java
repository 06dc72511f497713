package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Celebrations;
import dev.goalsmith.store.journal.Lessons;
import java.time.LocalDate;
import java.util.List;

/// A person celebrates that a goal is attained: what they are proud of, whom they thank, what they learned, and the
/// reward that they have earned.
public final class Celebrate extends UseCase {

    /// What the form holds: lessons one a line, and the reward, empty for the one chosen at the start; whether the goal
    /// counts as attained although tasks are still open.
    public record Request(String proud, String thanks, String lessons, String reward, boolean withOpenTasks) {}

    public Celebrate(Workbench workbench) {
        super(workbench);
    }

    /// Stale, with the celebration that is there, if the goal was celebrated already in other words.
    public Outcome<Celebration> by(Actor actor, Id goal, Request request) {
        return change(actor, tx -> celebrate(tx, actor, goal, request));
    }

    private Outcome<Celebration> celebrate(Tx tx, Actor actor, Id id, Request request) {
        Goal goal = new Goals(tx, actor.id()).find(id);
        if (goal == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Words words = Words.read(checks, request);
        if (!checks.passed()) {
            return checks.refusal();
        }
        Celebration there = new Celebrations(tx, actor.id()).find(id);
        if (there != null && goal.state() == GoalState.ACHIEVED) {
            boolean same = there.proud().equals(words.proud()) && there.thanks().equals(words.thanks());
            return same ? new Outcome.Done<>(there) : new Outcome.Stale<>(there);
        }
        Board board = new Tasks(tx, actor.id()).board(id);
        if (!request.withOpenTasks() && board.leaves().stream().anyMatch(leaf -> !leaf.isComplete())) {
            return Outcome.invalid(Problem.of("anyway", "journal.celebration.open.confirm"));
        }
        achieve(tx, actor, goal, board, words.reward());
        LocalDate today = today(tx, actor);
        var lessons = new Lessons(tx, actor.id());
        words.lessons().forEach(text -> lessons.add(new Lesson(newId(), id, text, today, null)));
        int version = there == null ? 1 : there.version();
        var celebration = new Celebration(id, today, words.proud(), words.thanks(), version);
        return new Outcome.Done<>(keep(tx, actor, celebration, there != null));
    }

    private static Celebration keep(Tx tx, Actor actor, Celebration celebration, boolean again) {
        var celebrations = new Celebrations(tx, actor.id());
        if (again) {
            celebrations.save(celebration);
        } else {
            celebrations.add(celebration);
        }
        return celebration;
    }

    private void achieve(Tx tx, Actor actor, Goal goal, Board board, String reward) {
        List<Id> tasks = board.inOrder().stream().map(Task::id).toList();
        TimerStop.stopOn(tx, actor, tasks, now(), newId());
        new Goals(tx, actor.id()).save(goal.achieved(reward.isBlank() ? goal.reward() : reward));
        var change =
                new Change(newId(), Change.Subject.STATE, goal.state().name(), GoalState.ACHIEVED.name(), "", now());
        new Changes(tx, actor.id()).add(goal.id(), change);
    }

    /// The request, read.
    private record Words(String proud, String thanks, String reward, List<String> lessons) {

        static Words read(Checks checks, Request request) {
            return new Words(
                    checks.optionalText("proud", request.proud(), Celebration.LONGEST_TEXT),
                    checks.optionalText("thanks", request.thanks(), Celebration.LONGEST_TEXT),
                    checks.optionalText("reward", request.reward(), Goal.LONGEST_REWARD),
                    checks.optionalText("lessons", request.lessons(), Lesson.LONGEST_TEXT)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
    }
}

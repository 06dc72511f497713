package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.Timers;
import org.jspecify.annotations.Nullable;

/// A person starts to work on a task. One timer runs at a time: another that runs is stopped and logged first.
public final class StartTimer extends UseCase {

    /// The timer that runs now, and what came of the one before, if any.
    public record Started(Timer timer, TimerStop.@Nullable Stopped before) {}

    public StartTimer(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Started> by(Actor actor, Id task) {
        return change(actor, tx -> start(tx, actor, task));
    }

    private Outcome<Started> start(Tx tx, Actor actor, Id id) {
        Task task = new Tasks(tx, actor.id()).find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        if (Leaves.hasParts(tx, actor, task)) {
            return Outcome.invalid(Problem.of("task", "track.task.hasParts"));
        }
        var timers = new Timers(tx, actor.id());
        Timer running = timers.find();
        if (running != null && running.taskId().equals(id)) {
            return new Outcome.Done<>(new Started(running, null));
        }
        TimerStop.Stopped before = TimerStop.stop(tx, actor, now(), newId());
        var timer = new Timer(id, now());
        timers.start(timer);
        return new Outcome.Done<>(new Started(timer, before));
    }
}

package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import java.util.List;

/// A person says how far a task is, in percent. At 100 it is complete, and a timer that runs for it is stopped and
/// logged; a complete task that is set below 100 is open again.
public final class SetProgress extends UseCase {

    public SetProgress(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Progressed> by(Actor actor, Id task, String percent, int version) {
        var checks = new Checks();
        int wanted = checks.whole("percent", percent, 0, 100);
        return checks.passed() ? change(actor, tx -> set(tx, actor, task, wanted, version)) : checks.refusal();
    }

    private Outcome<Progressed> set(Tx tx, Actor actor, Id id, int percent, int version) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        if (Leaves.hasParts(tx, actor, task)) {
            return Outcome.invalid(Problem.of("percent", "track.task.hasParts"));
        }
        if (task.version() != version) {
            return new Outcome.Stale<>(new Progressed(task, null));
        }
        boolean stays = task.isComplete() && percent == 100;
        Task changed =
                stays ? task : task.withProgress(new Progress(percent, percent == 100 ? today(tx, actor) : null));
        tasks.save(changed);
        TimerStop.Stopped timer =
                changed.isComplete() ? TimerStop.stopOn(tx, actor, List.of(id), now(), newId()) : null;
        Task saved = tasks.find(id);
        return new Outcome.Done<>(new Progressed(saved == null ? changed : saved, timer));
    }
}

package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;

/// A person stops their timer; its whole minutes are logged, if there are any.
public final class StopTimer extends UseCase {

    public StopTimer(Workbench workbench) {
        super(workbench);
    }

    /// Missing if none is running, as after a second press.
    public Outcome<TimerStop.Stopped> by(Actor actor) {
        return change(actor, tx -> {
            TimerStop.Stopped stopped = TimerStop.stop(tx, actor, now(), newId());
            return stopped == null ? new Outcome.Missing<>() : new Outcome.Done<>(stopped);
        });
    }
}

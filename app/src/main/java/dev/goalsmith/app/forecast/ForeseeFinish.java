package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import java.util.Map;

/// Says when each goal will really be done, learned from how this person's estimates and sessions turned out.
public final class ForeseeFinish extends UseCase {

    public ForeseeFinish(Workbench workbench) {
        super(workbench);
    }

    /// By goal, oldest first; only those with hours to do, and none while no hours are promised.
    public Map<Id, Prospect> by(Actor actor) {
        return read(tx -> Prospects.of(tx, actor, now()));
    }
}

package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.forecast.Forecast;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// When each goal of a person will really be done.
public final class Prospects {

    private Prospects() {}

    /// By goal, oldest first; only those with hours to do, and none while no hours are promised.
    public static Map<Id, Prospect> of(Tx tx, Actor actor, Instant now) {
        return of(WorkAhead.of(tx, actor, now));
    }

    /// The same of work that is loaded.
    public static Map<Id, Prospect> of(WorkAhead work) {
        return of(work, new Foresight(work));
    }

    static Map<Id, Prospect> of(WorkAhead work, Foresight foresight) {
        LocalDate promisedTo = work.promisedTo();
        if (promisedTo == null) {
            return Map.of();
        }
        Map<Id, Forecast> forecasts = foresight.goals();
        var found = new LinkedHashMap<Id, Prospect>();
        for (Goal goal : work.goals()) {
            Forecast forecast = forecasts.get(goal.id());
            if (forecast != null) {
                found.put(goal.id(), new Prospect(goal, forecast, withoutHours(work, goal), promisedTo));
            }
        }
        return found;
    }

    private static int withoutHours(WorkAhead work, Goal goal) {
        return Math.toIntExact(work.boardOf(goal).leaves().stream()
                .filter(leaf -> leaf.estimate() == null && !leaf.isComplete())
                .count());
    }
}

package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Lookbacks;
import java.time.LocalDate;

/// A person does not want to look back this month; the next one asks again.
public final class PutLookbackAway extends UseCase {

    public PutLookbackAway(Workbench workbench) {
        super(workbench);
    }

    /// The first day of the month that it is put away for, at whatever goal that is said.
    public Outcome<LocalDate> by(Actor actor, Id goal) {
        return write(actor, tx -> {
            if (new Goals(tx, actor.id()).find(goal) == null) {
                return new Outcome.Missing<>();
            }
            LocalDate month = Lookback.month(today(tx, actor));
            var lookbacks = new Lookbacks(tx, actor.id());
            if (!lookbacks.of(month).contains(Lookback.ALL)) {
                lookbacks.add(month, Lookback.ALL);
            }
            return new Outcome.Done<>(month);
        });
    }
}

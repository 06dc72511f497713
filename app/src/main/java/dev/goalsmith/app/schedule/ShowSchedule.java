package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.schedule.WorkHabitRows;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The hours that a person promised, as the Schedule of one of their goals shows them.
public final class ShowSchedule extends UseCase {

    public ShowSchedule(Workbench workbench) {
        super(workbench);
    }

    public @Nullable ScheduleView by(Actor actor, Id goal) {
        return read(tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null ? null : view(tx, actor, found);
        });
    }

    private ScheduleView view(Tx tx, Actor actor, Goal goal) {
        Account account = new Accounts(tx).get(actor.id());
        var daysOff = new DaysOffRows(tx, actor.id()).byId();
        return new ScheduleView(
                account,
                goal,
                now(),
                Promises.of(tx, actor),
                daysOff,
                Objects.requireNonNullElse(new WorkHabitRows(tx, actor.id()).find(), WorkHabits.NONE),
                new Goals(tx, actor.id()).all());
    }
}

package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.journal.Lessons;
import org.jspecify.annotations.Nullable;

/// What stood in the way of a goal, what was learned, and what was changed of it and why.
public final class ShowJournal extends UseCase {

    public ShowJournal(Workbench workbench) {
        super(workbench);
    }

    public @Nullable JournalView by(Actor actor, Id goal) {
        return read(tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null
                    ? null
                    : new JournalView(
                            found,
                            new Hurdles(tx, actor.id()).of(goal),
                            new Lessons(tx, actor.id()).of(goal),
                            new Changes(tx, actor.id()).of(goal),
                            new Accounts(tx).get(actor.id()).zone());
        });
    }
}

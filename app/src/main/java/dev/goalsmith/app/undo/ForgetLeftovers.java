package dev.goalsmith.app.undo;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.Settings;
import dev.goalsmith.store.trash.Leftovers;

/// Once a day what nobody can use any more goes for good: the trash, uploads that nobody took in, links that are too
/// old, failures at the door.
public final class ForgetLeftovers extends UseCase {

    private static final String NAME = "leftovers";

    public ForgetLeftovers(Workbench workbench) {
        super(workbench);
    }

    /// Where several servers share a database they take turns; the second finds nothing left.
    ///
    /// @return how many rows went
    public int by() {
        return writeAnew(tx -> {
            new Settings(tx).hold(NAME, "");
            return new Leftovers(tx).forget(now().minus(Undo.KEPT), now());
        });
    }
}

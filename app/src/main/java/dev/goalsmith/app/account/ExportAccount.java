package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.Belongings;

/// A person takes with them everything that is kept of them.
public final class ExportAccount extends UseCase {

    public ExportAccount(Workbench workbench) {
        super(workbench);
    }

    /// As JSON: for every table its rows.
    public String by(Actor actor) {
        return read(tx -> new Belongings(tx).asJson(actor.id()));
    }
}

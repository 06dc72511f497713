package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.Belongings;
import dev.goalsmith.store.account.Outbox;

/// A person leaves, and everything of theirs goes for good; whoever shows the form has checked the password.
///
/// Whoever looked after the installation is followed by the person who joined first.
public final class DeleteAccount extends UseCase {

    public DeleteAccount(Workbench workbench) {
        super(workbench);
    }

    /// Deletes all of it.
    ///
    /// @param confirmation the person's own address, typed once more
    public Outcome<Account> by(Actor actor, String confirmation) {
        return write(actor, tx -> delete(tx, actor, confirmation));
    }

    private static Outcome<Account> delete(Tx tx, Actor actor, String confirmation) {
        var accounts = new Accounts(tx);
        Account account = accounts.find(actor.id());
        if (account == null) {
            return new Outcome.Missing<>();
        }
        EmailAddress typed = EmailAddress.parse(confirmation);
        if (typed == null || !typed.folded().equals(account.email().folded())) {
            var checks = new Checks();
            checks.refuse(
                    "confirmation", "account.leave.differs", account.email().text());
            return checks.refusal();
        }
        new Outbox(tx).removeTo(account.email().text());
        new Belongings(tx).remove(actor.id());
        if (account.administrator()) {
            accounts.appointFirst();
        }
        return new Outcome.Done<>(account);
    }
}

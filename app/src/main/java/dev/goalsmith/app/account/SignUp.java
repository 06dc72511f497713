package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.Account.Whereabouts;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.engine.account.Theme;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.TaskTypes;

/// Somebody becomes a person of this installation; the first of all becomes its administrator.
public final class SignUp extends UseCase {

    static final int LONGEST_NAME = 100;

    private final Passwords passwords;

    /// What the form holds; the zone is the browser's guess.
    public record Request(String email, String name, String password, String zone) {}

    public SignUp(Workbench workbench, Passwords passwords) {
        super(workbench);
        this.passwords = passwords;
    }

    /// Whether strangers may sign up: always the very first, later only if the administrator opened the door.
    public boolean isOpen() {
        return read(SignUpDoor::isOpen);
    }

    /// Whether nobody has an account yet.
    public boolean isFirst() {
        return read(tx -> new Accounts(tx).isEmpty());
    }

    public Outcome<Actor> by(Request request) {
        var checks = new AccountChecks(new Checks());
        EmailAddress email = checks.email("email", request.email());
        String name = checks.name("name", request.name());
        checks.password("password", request.password());
        if (!checks.passed() || email == null) {
            return checks.refusal();
        }
        // Hashed outside the transaction: it takes longer than all the rest.
        String hash = passwords.hash(request.password());
        var account = new Account(
                newId(),
                email,
                name,
                false,
                Theme.AUTO,
                new Whereabouts(Zones.orUtc(request.zone()), DayParts.DEFAULT),
                1);
        return this.<Outcome<Actor>>writeAnew(tx -> add(tx, account, hash));
    }

    private Outcome<Actor> add(Tx tx, Account account, String hash) {
        SignUpDoor.hold(tx);
        var accounts = new Accounts(tx);
        if (!SignUpDoor.isOpen(tx)) {
            return new Outcome.Missing<>();
        }
        if (accounts.find(account.email()) != null) {
            return AccountChecks.taken("email");
        }
        accounts.add(accounts.isEmpty() ? account.asAdministrator() : account, hash, now());
        var types = new TaskTypes(tx, account.id());
        int paper = 1;
        for (String name : TaskType.FIRST) {
            Id id = newId();
            types.add(new TaskType(id, name, paper++));
        }
        return new Outcome.Done<>(new Actor(account.id()));
    }
}

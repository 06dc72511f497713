package dev.goalsmith.app.account;

import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.Settings;

/// Whether strangers may sign up.
final class SignUpDoor {

    private static final String NAME = "signUp";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private SignUpDoor() {}

    /// Lets one through at a time: whoever else comes waits until this transaction ends.
    static void hold(Tx tx) {
        new Settings(tx).hold(NAME, CLOSED);
    }

    static boolean isOpen(Tx tx) {
        return new Accounts(tx).isEmpty() || OPEN.equals(new Settings(tx).find(NAME));
    }

    static void set(Tx tx, boolean open) {
        new Settings(tx).set(NAME, open ? OPEN : CLOSED);
    }
}

package dev.goalsmith.web.ui;

import dev.goalsmith.engine.Id;
import java.io.Serializable;
import java.util.UUID;

/// Who a session belongs to, as it is kept with the session.
public record SignedIn(UUID account) implements Serializable {

    public Id id() {
        return new Id(account);
    }

    /// What Spring Session files the session under, so that all sessions of a person can be ended.
    @Override
    public String toString() {
        return account.toString();
    }
}

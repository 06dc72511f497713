package dev.goalsmith.web.account;

import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.Zones;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.ui.Form;
import java.util.List;

/// What a person can set about themselves; for the administrator also who may join.
public record MePage(Account account, Form form, Form passwordForm, boolean signUpOpen) {

    public List<String> zones() {
        return Zones.names(form.value("zone"));
    }

    public List<String> parts() {
        return List.of("morning", "lunch", "afternoon", "evening", "anyTime");
    }

    public int shortestPassword() {
        return Passwords.SHORTEST;
    }
}

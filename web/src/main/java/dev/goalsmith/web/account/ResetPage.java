package dev.goalsmith.web.account;

import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.Secret;
import dev.goalsmith.web.ui.Form;

/// Setting a new password with the secret of a link.
public record ResetPage(Form form, Secret secret) {

    public int shortestPassword() {
        return Passwords.SHORTEST;
    }
}

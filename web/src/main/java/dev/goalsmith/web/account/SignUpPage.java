package dev.goalsmith.web.account;

import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.Zones;
import dev.goalsmith.web.ui.Form;
import java.util.List;

/// The form that makes an account; `first` for the very first of the installation.
public record SignUpPage(Form form, boolean first) {

    public List<String> zones() {
        return Zones.names(form.value("zone"));
    }

    public int shortestPassword() {
        return Passwords.SHORTEST;
    }
}

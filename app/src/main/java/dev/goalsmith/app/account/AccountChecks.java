package dev.goalsmith.app.account;

import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.account.EmailAddress;
import org.jspecify.annotations.Nullable;

/// What can be wrong with the entries about a person.
record AccountChecks(Checks checks) {

    @Nullable
    EmailAddress email(String field, String raw) {
        EmailAddress email = EmailAddress.parse(raw);
        if (email == null) {
            checks.refuse(field, "account.email.unreadable");
        }
        return email;
    }

    String name(String field, String raw) {
        return checks.line(field, raw, SignUp.LONGEST_NAME);
    }

    void password(String field, String raw) {
        if (raw.length() < Passwords.SHORTEST) {
            checks.refuse(field, "account.password.short", Passwords.SHORTEST);
        } else if (raw.length() > Passwords.LONGEST) {
            checks.refuse(field, "account.password.long", Passwords.LONGEST);
        }
    }

    static <T> Outcome<T> taken(String field) {
        return Outcome.invalid(Problem.of(field, "account.email.taken"));
    }

    boolean passed() {
        return checks.passed();
    }

    <T> Outcome<T> refusal() {
        return checks.refusal();
    }
}

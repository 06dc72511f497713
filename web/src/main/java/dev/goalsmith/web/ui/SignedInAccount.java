package dev.goalsmith.web.ui;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.engine.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// The account behind a request.
@Component
public class SignedInAccount {

    private final FindAccount findAccount;

    SignedInAccount(FindAccount findAccount) {
        this.findAccount = findAccount;
    }

    @Nullable
    Account find(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication person
                        && person.getPrincipal() instanceof SignedIn signedIn
                ? findAccount.by(new Actor(signedIn.id()))
                : null;
    }
}

package dev.goalsmith.web.account;

import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.web.account.Attempts.Attempt;
import dev.goalsmith.web.account.Attempts.Door;
import dev.goalsmith.web.ui.SignedIn;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks an address and a password.
@Component
public class SignInProvider implements AuthenticationProvider {

    private final FindAccount findAccount;
    private final PasswordCheck check;

    SignInProvider(FindAccount findAccount, PasswordCheck check) {
        this.findAccount = findAccount;
        this.check = check;
    }

    @Override
    public Authentication authenticate(Authentication person) {
        var attempt = new Attempt(Door.SIGN_IN, person.getName(), network(person));
        FindAccount.Credentials found = findAccount.by(person.getName());
        String hash = found == null ? null : found.passwordHash();
        Phrase refusal = check.refusal(attempt, String.valueOf(person.getCredentials()), hash, "account.signIn.wrong");
        if (refusal != null) {
            throw new BadCredentialsException(Words.english().say(refusal));
        }
        Id known = Objects.requireNonNull(found).account().id(); // Nobody's password is never right.
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(known.value()), null, List.of());
    }

    private static String network(Authentication person) {
        return person.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

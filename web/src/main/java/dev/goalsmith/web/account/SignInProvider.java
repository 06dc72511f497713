package dev.goalsmith.web.account;

import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.ThrottleSignIn;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.web.ui.SignedIn;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks an address and a password. Unknown addresses take as long as wrong passwords; guessing is slowed down.
@Component
public class SignInProvider implements AuthenticationProvider {

    private static final int FREE_FAILURES = 5;

    /// Many people may share one address, as in an office.
    private static final int FREE_FAILURES_OF_NETWORK = 50;

    private final FindAccount findAccount;
    private final ThrottleSignIn throttle;
    private final PasswordEncoder encoder;
    private final String nobodysHash;
    private final Words words = Words.english();

    SignInProvider(FindAccount findAccount, ThrottleSignIn throttle, PasswordEncoder encoder) {
        this.findAccount = findAccount;
        this.throttle = throttle;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName();
        String network = network(attempt);
        refuseIfThrottled(email, FREE_FAILURES);
        refuseIfThrottled(network, FREE_FAILURES_OF_NETWORK);
        FindAccount.Credentials found = findAccount.by(email);
        String password = String.valueOf(attempt.getCredentials());
        boolean right = password.length() <= Passwords.LONGEST
                && encoder.matches(password, found == null ? nobodysHash : found.passwordHash());
        if (found == null || !right) {
            throttle.failed(email);
            throttle.failed(network);
            throw new BadCredentialsException(words.say("account.signIn.wrong"));
        }
        throttle.succeeded(email);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(found.account().id().value()), null, List.of());
    }

    private static String network(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? "network " + details.getRemoteAddress()
                : "network";
    }

    private void refuseIfThrottled(String subject, int free) {
        Duration wait = throttle.waitOf(subject, free);
        if (!wait.isZero()) {
            throw new BadCredentialsException(words.say("account.signIn.wait", Math.max(1, wait.toSeconds())));
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

package dev.goalsmith.app.account;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.Letter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeEmailTest {

    private static final String OLD = "ada@example.org";
    private static final String NEW = "byron@example.org";
    private static final Pattern LINK = Pattern.compile("https://goals.example.org/(\\S+)");

    @TempDir
    Path folder;

    private final List<Letter> letters = new ArrayList<>();
    private TestInstallation goalsmith;

    @BeforeEach
    void begin() {
        goalsmith = new TestInstallation(folder);
    }

    @AfterEach
    void end() {
        goalsmith.close();
    }

    private Secret asked() {
        done(changeEmail().by(goalsmith.ada(), NEW, "https://goals.example.org/"));
        Matcher link = LINK.matcher(letterTo(NEW).body());
        assertThat(link.find()).isTrue();
        return new Secret(link.group(1));
    }

    private ChangeEmail changeEmail() {
        return goalsmith.get(ChangeEmail.class);
    }

    /// The last letter to this address.
    private Letter letterTo(String email) {
        goalsmith.get(SendMail.class).by(letters::add);
        return letters.reversed().stream()
                .filter(letter -> letter.recipient().equals(email))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewPasswordEndsTheLinkThatWasAskedForBeforeIt() {
        Secret link = asked();
        assertThat(changeEmail().find(link)).isNotNull();

        done(goalsmith.get(ChangePassword.class).by(goalsmith.ada(), "tea at half past four"));

        assertThat(changeEmail().find(link)).isNull();
    }

    @Test
    void soDoesANewPasswordOfWhoeverForgotTheOld() {
        Secret link = asked();
        Secret reset =
                Objects.requireNonNull(goalsmith.get(RequestPasswordReset.class).byAdministrator(OLD));

        done(goalsmith.get(ResetPassword.class).by(reset, "tea at half past four"));

        assertThat(changeEmail().find(link)).isNull();
    }

    @Test
    void theOldAddressIsToldWhenAnotherIsAskedForAndWhenItCounts() {
        Secret link = asked();
        assertThat(letterTo(OLD).body())
                .contains("Ada Byron", NEW, "set a new password")
                .doesNotContain(link.text());

        done(changeEmail().confirm(link));

        assertThat(letterTo(OLD).body()).contains("from now on you sign in to Goalsmith with " + NEW);
        assertThat(letters).hasSize(3);
    }

    @Test
    void aNameStandsOnOneLineSoThatNobodyWritesALetterInIt() {
        var request = new SignUp.Request(NEW, "Ada\n\nYour prize:\u2028waits", "correct horse", "Europe/Berlin");
        done(goalsmith.get(SignUp.class).by(request));

        assertThat(goalsmith.get(FindAccount.class).everybody())
                .extracting(Account::name)
                .contains("Ada Your prize: waits");
    }
}

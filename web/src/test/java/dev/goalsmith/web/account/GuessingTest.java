package dev.goalsmith.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever tries again and again waits, and what they leave behind is small and soon forgotten.
class GuessingTest {

    private static final String RIGHT = "a quiet desk by the window";

    @Test
    void whoeverGuessesThePresentPasswordWaitsAndTheRightOneWorksAfterIt() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            for (int guess = 0; guess < 5; guess++) {
                assertThat(changed(ada, "guess").text()).contains("not your present password");
            }

            assertThat(changed(ada, RIGHT).text()).contains("Please wait 30 seconds");
            server.clock().pass(Duration.ofSeconds(31));
            assertThat(changed(ada, RIGHT).text()).contains("Your password is changed.");
        }
    }

    private static Answer changed(Visitor visitor, String oldPassword) {
        return visitor.post("/me/password", Map.of("oldPassword", oldPassword, "password", "tea at half past four"));
    }

    @Test
    void theLetterLeadsToTheAddressThatPeopleUseAndNobodyIsSentMoreThanThree() throws Exception {
        try (Letterbox letterbox = new Letterbox();
                TestServer server = TestServer.start(letterbox.settings())) {
            server.ada();
            Visitor stranger = server.visitor();
            stranger.get("/password-reset");
            for (int asked = 0; asked < 3; asked++) {
                assertThat(requested(stranger, "ada@example.org").text()).contains("a letter is on its way");
            }

            Answer fourth = requested(stranger, "Ada@example.org");

            assertThat(fourth.status()).isEqualTo(422);
            assertThat(fourth.page().select("#email-error").text()).contains("wait 30 seconds");
            assertThat(letterbox.next()).contains("https://goals.example.org/password-reset/");
        }
    }

    private static Answer requested(Visitor visitor, String email) {
        return visitor.post("/password-reset", Map.of("email", email));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "   ", "\u2003"})
    void spaceBeforeAnAddressGivesNoFurtherGuesses(String space) {
        try (TestServer server = TestServer.start()) {
            Visitor stranger = server.visitor();
            stranger.get("/sign-in");
            for (int guess = 0; guess < 5; guess++) {
                stranger.post("/sign-in", Map.of("email", "ada@example.org", "password", "guess"));
            }

            Answer sixth = stranger.post("/sign-in", Map.of("email", space + "ada@example.org", "password", "guess"));

            assertThat(sixth.text()).contains("wait 30 seconds");
        }
    }

    @Test
    void whereNobodyKnowsTheAddressThatPeopleUseNoLetterIsPromised() throws Exception {
        try (TestServer server = TestServer.start(Map.of("spring.mail.host", "127.0.0.1"))) {
            assertThat(server.visitor().get("/password-reset").text()).contains("sends no mail");
        }
    }

    @Test
    void whatIsNoAddressIsNotKeptForTheFormHoweverLongItIs() {
        try (TestServer server = TestServer.start()) {
            Visitor stranger = server.visitor();
            stranger.get("/sign-in");

            Answer answer = stranger.post("/sign-in", Map.of("email", "x".repeat(100_000), "password", RIGHT));

            assertThat(answer.text()).contains("do not belong together");
            assertThat(answer.page().select("input[name=email]").attr("value")).isEmpty();
        }
    }

    @Test
    void aStrangerIsForgottenAfterTwoHoursAndWhoeverSignedInAfterThirtyDays() throws SQLException {
        try (TestServer server = TestServer.start()) {
            server.visitor().get("/sign-in");
            assertThat(secondsOfSessions(server)).containsExactly(2 * 3600);

            server.ada();

            assertThat(secondsOfSessions(server)).containsExactly(2 * 3600, 30 * 24 * 3600);
        }
    }

    private static List<Integer> secondsOfSessions(TestServer server) throws SQLException {
        var seconds = new ArrayList<Integer>();
        try (var connection = server.installation().forLibraries().getConnection();
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select distinct max_inactive_interval from spring_session order by 1")) {
            while (row.next()) {
                seconds.add(row.getInt(1));
            }
        }
        return seconds;
    }
}

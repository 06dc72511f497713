package dev.goalsmith.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String EMAIL = "ada@example.org";
    private static final String PASSWORD = "tea at half past four";

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFirstPersonSignsUpIsSignedInAndClosesTheDoorBehindThem() {
        Visitor visitor = server.visitor();
        visitor.get("/sign-up");

        Answer answer = signUp(visitor, EMAIL, PASSWORD);

        assertThat(answer.address().getPath()).isEqualTo("/");
        assertThat(visitor.get("/me").text()).contains(EMAIL, "Who may join");
        assertThat(server.visitor().get("/sign-up").status()).isEqualTo(404);
    }

    private static Answer signUp(Visitor visitor, String email, String password) {
        return visitor.post(
                "/sign-up", Map.of("email", email, "name", "Ada", "password", password, "zone", "Europe/Berlin"));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsStillThere() {
        Visitor visitor = server.visitor();
        visitor.get("/sign-up");

        Answer answer = signUp(visitor, "no address", "short");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#email-error")).hasSize(1);
        assertThat(answer.page().select("#password-error")).hasSize(1);
        assertThat(answer.page().select("input[name=email]").attr("value")).isEqualTo("no address");
        assertThat(answer.page().select("input[name=password]").attr("value")).isEmpty();
    }

    @Test
    void wrongPasswordsAreSlowedDownAndTheRightOneWorksAfterTheWait() {
        server.ada();
        Visitor visitor = server.visitor();
        visitor.get("/sign-in");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(visitor, "wrong password").text()).contains("do not belong together");
        }

        assertThat(signIn(visitor, "a quiet desk by the window").text()).contains("Please wait 30 seconds");
        server.clock().pass(Duration.ofSeconds(31));
        assertThat(signIn(visitor, "a quiet desk by the window").address().getPath())
                .isEqualTo("/");
    }

    private static Answer signIn(Visitor visitor, String password) {
        return visitor.post("/sign-in", Map.of("email", EMAIL, "password", password));
    }

    @Test
    void anAccountIsOfferedExactlyWhereOneCanBeMade() {
        assertThat(server.visitor().get("/sign-in").address().getPath()).isEqualTo("/sign-up");
        Visitor ada = server.ada();
        offersAnAccount(false);
        ada.get("/me");
        ada.post("/me/sign-up-door", Map.of("open", "true"));
        offersAnAccount(true);
        try (TestServer demo = TestServer.demo()) {
            assertThat(demo.visitor().get("/sign-in").page().select("a[href=/sign-up]"))
                    .isEmpty();
            assertThat(demo.visitor().get("/sign-up").status()).isEqualTo(404);
        }
    }

    private void offersAnAccount(boolean open) {
        assertThat(server.visitor().get("/sign-in").page().select("a[href=/sign-up]"))
                .hasSize(open ? 1 : 0);
        assertThat(server.visitor().get("/sign-up").status()).isEqualTo(open ? 200 : 404);
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor ada = server.ada();

        ada.post("/sign-out", Map.of());

        assertThat(ada.get("/me").address().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void aFormSentAfterASignOutIsOfferedAgain() {
        Visitor ada = server.ada();
        ada.post("/sign-out", Map.of());
        ada.get("/sign-in");

        Answer sent = ada.post("/me", Map.of("name", "Ada Byron"));
        assertThat(sent.address().getPath()).isEqualTo("/sign-in");
        Answer back = ada.post("/sign-in", Map.of("email", EMAIL, "password", "a quiet desk by the window"));

        assertThat(back.address().getPath()).isEqualTo("/interrupted");
        assertThat(back.page().select("input[name=name]").attr("value")).isEqualTo("Ada Byron");
    }

    @Test
    void thePasswordIsChangedOnlyByWhoKnowsTheOldOne() {
        Visitor ada = server.ada();

        Answer refused = ada.post("/me/password", Map.of("oldPassword", "guess", "password", PASSWORD));
        Answer changed =
                ada.post("/me/password", Map.of("oldPassword", "a quiet desk by the window", "password", PASSWORD));

        assertThat(refused.page().select("#oldPassword-error")).hasSize(1);
        assertThat(changed.text()).contains("Your password is changed.");
        Visitor again = server.visitor();
        again.get("/sign-in");
        assertThat(signIn(again, PASSWORD).address().getPath()).isEqualTo("/");
    }

    @Test
    void everyAnswerForbidsInlineScriptsAndFrames() {
        String policy = server.visitor()
                .get("/sign-in")
                .response()
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}

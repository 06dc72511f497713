package dev.goalsmith.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Another address, everything to take along, and leaving for good.
class OwnAccountTest {

    private static final String PASSWORD = "a quiet desk by the window";
    private static final String NEW = "byron@example.org";

    private static Answer changeTo(Visitor ada, String email, String password) {
        return ada.post("/me/email", Map.of("email", email, "emailPassword", password));
    }

    private static Answer leave(Visitor ada, String confirmation, String password) {
        return ada.post("/me/deletion", Map.of("confirmation", confirmation, "leavePassword", password));
    }

    private static boolean canSignIn(TestServer server, String email) {
        return server.visitor().signIn(email).get("/me").address().getPath().equals("/me");
    }

    @Test
    void whereNoMailIsSentTheAddressChangesAtOnceForWhoKnowsThePassword() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();

            assertThat(changeTo(ada, NEW, "guess").page().select("#emailPassword-error"))
                    .hasSize(1);
            assertThat(changeTo(ada, "no address", PASSWORD).page().select("#email-error"))
                    .hasSize(1);
            assertThat(changeTo(ada, NEW, PASSWORD).text()).contains("Your address is changed.");
            assertThat(canSignIn(server, NEW)).isTrue();
            assertThat(canSignIn(server, "ada@example.org")).isFalse();
        }
    }

    @Test
    void theAddressOfSomebodyElseIsNotTaken() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            server.visitor().signUp("Grace", "grace@example.org");

            assertThat(changeTo(ada, "Grace@example.org", PASSWORD).page().select("#email-error"))
                    .hasSize(1);
        }
    }

    @Test
    void whereMailIsSentTheNewAddressCountsOnceItsLetterWasAnswered() {
        try (Letterbox letterbox = new Letterbox();
                TestServer server = TestServer.start(Map.of(
                        "spring.mail.host", "127.0.0.1",
                        "spring.mail.port", letterbox.port(),
                        "goalsmith.public-address", "https://goals.example.org"))) {
            Visitor ada = server.ada();
            changeTo(ada, NEW, PASSWORD);
            assertThat(canSignIn(server, NEW)).isFalse();

            String letter = letterbox.next();
            assertThat(letter).contains("To: " + NEW);
            Matcher link = Pattern.compile("https://goals.example.org(/email-change/[\\w-]{32})")
                    .matcher(letter);
            assertThat(link.find()).isTrue();
            Visitor reader = server.visitor();
            assertThat(reader.get(link.group(1)).text()).contains(NEW);
            assertThat(reader.post(link.group(1), Map.of()).text()).contains("Your address is changed.");
            assertThat(canSignIn(server, NEW)).isTrue();
            assertThat(reader.get(link.group(1)).status()).isEqualTo(404);
        }
    }

    @Test
    void whoLeavesTakesEverythingAlongAndNothingStays() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            server.visitor().signUp("Grace", "grace@example.org");
            Talk.done(server.verb(SetGoal.class)
                    .by(Visitor.actor(server, "ada@example.org"), new SetGoal.Request("Give a talk", "CAREER", "")));

            Answer all = ada.get("/me/everything.json");
            assertThat(all.response().headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"goalsmith.json\"");
            assertThat(all.text()).contains("\"goal\":[{", "Give a talk").doesNotContain("argon2", "grace@example.org");

            ada.get("/me");
            assertThat(leave(ada, "ada@example.org", "guess").page().select("#leavePassword-error"))
                    .hasSize(1);
            assertThat(leave(ada, "yes", PASSWORD).page().select("#confirmation-error"))
                    .hasSize(1);
            assertThat(leave(ada, "ada@example.org", PASSWORD).text()).contains("are deleted. Farewell.");
            assertThat(ada.get("/me").address().getPath()).isEqualTo("/sign-in");
            assertThat(canSignIn(server, "ada@example.org")).isFalse();
            assertThat(server.verb(FindAccount.class).everybody())
                    .extracting(account -> account.email().text(), Account::administrator)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("grace@example.org", true));
        }
    }

    @Test
    void everyPartOfThePageCanBeUsedByEverybody() {
        try (TestServer server = TestServer.start();
                Desk desk = Desk.open(server, server.ada())) {
            desk.go("/me").getByText("Delete my account").click();
            desk.axe();
            desk.screenshot("me-leave");
        }
    }
}

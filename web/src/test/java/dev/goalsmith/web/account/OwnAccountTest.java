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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Another address, everything to take along, and leaving for good.
class OwnAccountTest {

    private static final String PASSWORD = "a quiet desk by the window";
    private static final String NEW = "byron@example.org";
    private static final Pattern LINK = Pattern.compile("https://goals.example.org(/email-change/[\\w-]{32})");

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

    /// The way to the page that confirms, from the letter to the new address; the old address got one without it.
    private static String link(Letterbox letterbox) {
        String both = letterbox.next() + letterbox.next();
        assertThat(both).contains("To: " + NEW, "To: ada@example.org");
        Matcher link = LINK.matcher(both);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void whereMailIsSentTheNewAddressCountsOnceItsLetterWasAnswered() {
        try (Letterbox letterbox = new Letterbox();
                TestServer server = TestServer.start(letterbox.settings())) {
            Visitor ada = server.ada();
            changeTo(ada, NEW, PASSWORD);
            assertThat(canSignIn(server, NEW)).isFalse();

            String link = link(letterbox);
            Visitor reader = server.visitor();
            assertThat(reader.get(link).text()).contains(NEW);
            assertThat(reader.post(link, Map.of()).text()).contains("Your address is changed.");
            assertThat(canSignIn(server, NEW)).isTrue();
            assertThat(reader.get(link).status()).isEqualTo(404);
        }
    }

    @Test
    void whoeverIsSignedInIsToldOnTheirPageWhoseAddressChanged() {
        try (Letterbox letterbox = new Letterbox();
                TestServer server = TestServer.start(letterbox.settings())) {
            Visitor ada = server.ada();
            Visitor grace = server.visitor().signUp("Grace", "grace@example.org");
            changeTo(ada, NEW, PASSWORD);
            Answer hers = ada.post(link(letterbox), Map.of());
            assertThat(hers.address().getPath()).isEqualTo("/me");
            assertThat(hers.page().select(".toast").text()).contains("Your address is changed.");

            assertThat(letterbox.next()).contains("from now on you sign in");
            changeTo(ada, "ada@example.org", PASSWORD);
            Answer anothers = grace.post(link(letterbox), Map.of());
            assertThat(anothers.address().getPath()).isEqualTo("/me");
            assertThat(anothers.page().select(".toast").text())
                    .contains("another account’s, which signs in with ada@example.org");
        }
    }

    @Test
    void whoeverAsksForAddressAfterAddressWaits() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            server.visitor().signUp("Grace", "grace@example.org");
            for (int asked = 0; asked < 3; asked++) {
                assertThat(changeTo(ada, "grace@example.org", PASSWORD).text()).contains("Somebody has an account");
            }

            assertThat(changeTo(ada, "grace@example.org", PASSWORD)
                            .page()
                            .select("#email-error")
                            .text())
                    .contains("wait 30 seconds");
            assertThat(changeTo(ada, NEW, PASSWORD).status()).isEqualTo(422);
            assertThat(canSignIn(server, NEW)).isFalse();
        }
    }

    @Test
    void whoeverMistypesTheirAddressNeedNotWaitToCorrectIt() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            for (String slip : List.of("byron", "byron@", "ada@example.org", "byron@@example.org")) {
                assertThat(changeTo(ada, slip, PASSWORD).status()).isEqualTo(422);
            }

            assertThat(changeTo(ada, NEW, PASSWORD).text()).contains("Your address is changed.");
        }
    }

    @Test
    void whoLeavesTakesEverythingAlongAndNothingStays() {
        try (TestServer server = TestServer.start()) {
            Visitor ada = server.ada();
            server.visitor().signUp("Grace", "grace@example.org");
            Talk.done(server.verb(SetGoal.class).by(ada.actor(), new SetGoal.Request("Give a talk", "CAREER", "")));

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

package dev.goalsmith.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.TestServer;
import org.junit.jupiter.api.Test;

class SignInJourney {

    @Test
    void aPersonSignsUpSaysWhereTheyLiveSignsOutAndInAgain() {
        try (TestServer server = TestServer.start();
                Desk desk = Desk.open(server)) {
            Page page = desk.go("/sign-up");
            desk.axe();
            desk.screenshot("sign-up");
            page.getByLabel("Your name").fill("Ada");
            page.getByLabel("E-mail").fill("ada@example.org");
            page.getByLabel("Password").fill("a quiet desk by the window");
            assertThat(page.getByLabel("Time zone")).hasValue("Europe/Berlin");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my account"))
                    .click();

            desk.go("/me");
            desk.axe();
            desk.screenshot("me");
            page.getByLabel("Evening").fill("18:30");
            page.getByText("Night", new Page.GetByTextOptions().setExact(true)).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(page.getByText("Saved.")).isVisible();
            assertThat(page.getByLabel("Evening")).hasValue("18:30");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .first()
                    .click();
            assertThat(page.getByText("You are signed out")).isVisible();
            desk.axe();
            desk.screenshot("sign-in");
            page.getByLabel("E-mail").fill("ada@example.org");
            page.getByLabel("Password").fill("a quiet desk by the window");
            desk.press("Enter");
            page.waitForURL(server.address("/"));
        }
    }
}

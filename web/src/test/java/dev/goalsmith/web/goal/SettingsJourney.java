package dev.goalsmith.web.goal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.web.Desk;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is set about a goal, and the deadline that waits to be confirmed.
class SettingsJourney {

    private TestServer server;
    private Talk talk;
    private Desk desk;
    private Page page;

    @BeforeEach
    void begin() {
        server = TestServer.start();
        Visitor ada = server.ada();
        talk = Talk.of(server);
        desk = Desk.open(server, ada);
        page = desk.page();
    }

    @AfterEach
    void end() {
        desk.close();
        server.close();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void save(String name) {
        page.waitForLoadState();
        page.waitForResponse("**/settings", button(name)::click);
        assertThat(page.locator(".toast")).containsText("Saved");
    }

    @Test
    void savingOneFormKeepsWhatWasTypedIntoTheOthers() {
        desk.go(talk.path("settings"));
        page.getByLabel("The last day").fill("2027-01-30");
        page.getByLabel("I confirm this deadline").check();
        page.getByLabel("Name").fill("The talk");
        page.getByLabel("Growth track").selectOption("SPEAKING");
        save("Save");
        assertThat(page.getByLabel("The last day")).hasValue("2027-01-30");
        assertThat(page.getByLabel("I confirm this deadline")).isChecked();

        page.getByLabel("Beyond a year").check();
        save("Set the deadline");
        assertThat(page.getByLabel("Beyond a year")).isChecked();
        assertThat(page.getByLabel("Name")).hasValue("The talk");

        page.getByLabel("The last day").fill("2027-02-28");
        page.locator("#reason").fill("The meeting moves");
        save("Set the deadline");
        assertThat(page.locator("#reason")).hasValue("");
        assertThat(page.getByLabel("Beyond a year")).isChecked();
        assertThat(page.locator("form > .notice, kept-draft > .notice")).hasCount(0);
        desk.axe();
        desk.screenshot("goal-settings");
    }

    @Test
    void aProvisionalDeadlineIsConfirmedOnceTheBreakdownIsDone() {
        var request =
                new SetDeadline.Request("2027-01-30", false, "", talk.goal().version());
        Talk.done(talk.verb(SetDeadline.class).by(talk.ada(), talk.goal().id(), request));
        desk.go(talk.path("schedule"));
        assertThat(page.locator("#provisional")).containsText("is still provisional");
        desk.axe();
        desk.screenshot("schedule-provisional");

        button("Confirm the deadline").click();
        assertThat(page.locator(".toast")).containsText("Saved");
        assertThat(page.locator("#provisional")).hasCount(0);
        assertThat(page.locator("#goal-facts")).not().containsText("to be confirmed");
    }
}

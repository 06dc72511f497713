package dev.goalsmith.web.goal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is set about a goal, and the deadline that waits to be confirmed.
class SettingsJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor());
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

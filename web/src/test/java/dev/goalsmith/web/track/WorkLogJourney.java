package dev.goalsmith.web.track;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.Test;

/// What was logged wrongly is put right.
class WorkLogJourney extends Journey {

    @Test
    void anEntryIsCorrectedThenDeletedAndTakenBack() {
        Talk talk = Talk.of(server, ada.actor());
        Talk.done(server.verb(LogWork.class)
                .by(talk.ada(), talk.outline().id(), new LogWork.Request("15", "2026-11-20")));
        desk.go(talk.path("progress"));
        desk.axe();
        desk.screenshot("work-log");
        page.locator(".lines__line a").last().click();
        assertThat(page.getByLabel("How long")).hasValue("15 h");
        page.getByLabel("How long").fill("1:5x");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator("#hours-error")).isVisible();
        desk.axe();
        desk.screenshot("work-log-correct");
        page.getByLabel("How long").fill("1:30");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Corrected: 1 h 30.")).isVisible();
        assertThat(page.locator(".lines__line .other-ink").last()).hasText("1 h 30");
        page.getByLabel("Delete the entry of Fri 20 Nov: Draft the outline").click();
        assertThat(page.getByText("Nothing is logged yet.")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator(".lines__line .other-ink").last()).hasText("1 h 30");
    }
}

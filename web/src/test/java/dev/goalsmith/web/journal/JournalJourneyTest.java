package dev.goalsmith.web.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalJourneyTest extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor());
    }

    @Test
    void byMouseAdaAnswersAHurdleLearnsAndCelebrates() {
        desk.go(talk.path("journal"));
        desk.screenshot("journal-empty");
        page.click("text=Log a hurdle");
        page.fill("#description", "Evenings are too tired for writing");
        desk.axe();
        desk.screenshot("hurdle-new");
        page.click(".form__foot button");
        assertThat(page.locator("#offers")).isVisible();
        desk.axe();
        desk.screenshot("hurdle-answer");
        page.locator("button:has-text('Take it')").first().click();
        assertThat(page.locator(".if-then")).containsText("a week fills up");
        page.fill("#text", "Half an hour before breakfast is worth two in the evening");
        page.press("#text", "Enter");
        assertThat(page.locator(".entry__text")).containsText("breakfast");
        page.click("button:has-text('Overcome')");
        desk.axe();
        desk.screenshot("journal");
        celebrate();
    }

    private void celebrate() {
        talk.verb(LogWork.class).by(talk.ada(), talk.outline().id(), new LogWork.Request("3:15", ""));
        talk.tasks().forEach(task -> talk.verb(CompleteTask.class).by(talk.ada(), task.id()));
        desk.go("/");
        assertThat(page.locator("#next")).hasText("Everything is done!");
        page.click("#next-step .button--primary");
        page.fill("#proud", "I spoke freely for twenty minutes");
        page.fill("#thanks", "Maria, who listened twice");
        page.fill("#reward", "A weekend at the sea");
        desk.axe();
        desk.screenshot("celebration-form");
        page.click("button:has-text('Celebrate')");
        assertThat(page.locator("h1")).containsText("You did it, Ada!");
        assertThat(page.locator(".confetti")).hasCount(1);
        desk.axe();
        desk.screenshot("celebration");
        page.reload();
        assertThat(page.locator(".confetti")).hasCount(0);
    }

    @Test
    void byMouseAdaMeasuresAndCounts() {
        desk.go(talk.path("progress"));
        desk.screenshot("progress-empty");
        page.click("text=Add a measure");
        page.fill("#name", "Practice runs");
        page.fill("#baseline", "0");
        page.fill("#target", "3");
        page.click(".form__foot button");
        page.fill(".measure input[name=value]", "1");
        page.click(".measure button:has-text('Reading')");
        assertThat(page.locator(".measure__now")).hasText("1");
        page.click("text=Add a target");
        page.fill("#name", "Comments on colleagues’ posts");
        page.fill("#times", "10");
        page.click(".form__foot button");
        page.click("button[aria-label^='One more']");
        page.click("text=Add a milestone");
        page.fill("#name", "The outline stands");
        page.fill("#sharePercent", "50");
        page.fill("#treat", "Cake with Maria");
        page.click(".form__foot button");
        talk.verb(LogWork.class).by(talk.ada(), talk.outline().id(), new LogWork.Request("3:15", ""));
        talk.verb(CompleteTask.class).by(talk.ada(), talk.outline().id());
        page.reload();
        assertThat(page.locator("#share")).hasText("66 % of the estimated work is done.");
        desk.axe();
        desk.screenshot("progress");
    }

    @Test
    void byKeyboardAdaLogsAHurdleAndCelebrates() {
        desk.go(talk.path("journal"));
        desk.tabTo("a[href$='/hurdles/new']");
        desk.press("Enter");
        page.waitForURL("**/hurdles/new");
        desk.tabTo("#description");
        desk.type("I put it off");
        desk.tabTo("input[name=barrier]");
        desk.press("End");
        desk.tabTo(".form__foot button");
        desk.press("Enter");
        page.waitForURL("**/answer");
        desk.tabTo("#ifText");
        desk.type("I notice it");
        desk.press("Tab");
        desk.type("begin with five minutes");
        desk.press("Tab", "Enter");
        assertThat(page.locator(".if-then")).containsText("begin with five minutes");
        desk.go(talk.path("celebration"));
        desk.tabTo("#proud");
        desk.type("I did it");
        desk.tabTo("#anyway");
        desk.press("Space");
        desk.tabTo(".form__foot button");
        desk.press("Enter");
        assertThat(page.locator("h1")).containsText("You did it, Ada!");
    }
}

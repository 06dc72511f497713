package dev.goalsmith.web.today;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TodayJourneyTest extends Journey {

    @Test
    void whoHasNoGoalSeesTheOneButtonToBegin() {
        desk.go("/");
        assertThat(page.locator("#next-step .button--primary")).hasText("Begin a goal");
        desk.axe();
        desk.screenshot("today-empty");
    }

    @Test
    void byMouseAdaWorksOnATaskAndIsDone() {
        Talk talk = Talk.of(server, ada.actor());
        talk.verb(SetTarget.class).by(talk.ada(), talk.goal().id(), new TargetForm("Practise aloud", "5", "WEEK"));
        var half = new MilestoneForm("The outline stands", "50", "", "Cake with Maria");
        talk.verb(AddMilestone.class).by(talk.ada(), talk.goal().id(), half);
        desk.go("/");
        desk.screenshot("today-commit");
        page.click("#next-step button:has-text('Start')");
        assertThat(page.locator("#next")).hasText("Draft the outline");
        assertThat(page.locator("running-clock")).containsText("0:00:0");
        server.clock().pass(Duration.ofMinutes(47));
        page.reload();
        assertThat(page.locator("running-clock")).containsText("0:47:0");
        desk.axe();
        desk.screenshot("today-running");
        page.click("button:has-text('Stop, it’s done')");
        assertThat(page.locator(".toast")).containsText("“Draft the outline” is done");
        assertThat(page.locator(".cheer")).containsText("Cake with Maria");
        page.click("button[aria-label='One more: Practise aloud']");
        assertThat(page.locator(".target__count strong")).hasText("1");
        desk.axe();
        desk.screenshot("today-treat");
        page.click(".cheer button");
        assertThat(page.locator(".cheer")).hasCount(0);
    }

    @Test
    void whoIsAwayLearnsWhichGoalIsLateByItAndWhereToMendThat() {
        Talk talk = Talk.of(server, ada.actor()).planned();
        var soon = new SetDeadline.Request("2026-11-27", true, "", 2);
        Talk.done(server.verb(SetDeadline.class).by(talk.ada(), talk.goal().id(), soon));
        desk.go("/away");
        page.getByLabel("First day").fill("2026-11-23");
        page.getByLabel("Last day").fill("2026-11-29");
        button("Take these days off").click();
        assertThat(page.locator(".toast")).containsText("now ends 6 days after its deadline");
        desk.axe();
        desk.screenshot("today-late");

        page.click(".toast a");
        assertThat(page.locator("#fit .fit__missing")).isInViewport();
    }

    @Test
    void minutesThatAreNoneAreAskedForAgainOnTheCardItself() {
        Talk.of(server, ada.actor()).planned();
        desk.go("/");
        page.click("summary:has-text('Enter minutes')");
        page.getByLabel("Minutes").fill("abc");
        page.getByLabel("Minutes").press("Enter");

        assertThat(page.locator("#hours-error")).containsText("how many minutes");
        assertThat(page.locator("h1")).containsText("Good morning");
        assertThat(page.getByLabel("Minutes")).isFocused();
        assertThat(page.getByLabel("Minutes")).hasValue("abc");
        desk.axe();
        desk.screenshot("today-minutes-refused");
        page.getByLabel("Minutes").fill("45");
        page.getByLabel("Minutes").press("Enter");
        assertThat(page.locator(".toast")).containsText("45 min on “Draft the outline”");
    }

    @Test
    void whoIsIllSaysSoWithOneClickAndTheDayMovesAndComesBack() {
        Talk.of(server, ada.actor()).planned();
        desk.go("/");
        assertThat(page.locator(".next__when")).containsText("today, 19:00–21:00");

        button("I am ill today").click();
        assertThat(page.locator(".toast")).containsText("What was planned then has moved");
        assertThat(page.locator(".next__when")).not().containsText("today");
        desk.axe();
        desk.screenshot("today-ill");
        button("Undo").click();
        assertThat(page.locator(".next__when")).containsText("today, 19:00–21:00");

        page.click("a:has-text('I am away')");
        page.waitForURL("**/away");
        desk.axe();
        desk.screenshot("away");
        page.getByLabel("First day").fill("2026-11-23");
        page.getByLabel("Last day").fill("2026-11-22");
        button("Take these days off").click();
        assertThat(page.locator("#offTo-error")).isVisible();
        page.getByLabel("Last day").fill("2026-12-06");
        button("Take these days off").click();
        assertThat(page.locator(".next__when")).containsText("Mon 7 Dec");
    }

    @Test
    void theNextSessionStandsThereAndAMissedOneMovesAndSaysWhy() {
        Talk.of(server, ada.actor()).planned();
        desk.go("/");
        assertThat(page.locator("#next")).hasText("Draft the outline");
        assertThat(page.locator(".next__when")).containsText("today, 19:00–21:00");
        page.click("summary");
        desk.axe();
        desk.screenshot("today-next");
        server.clock().pass(Duration.ofDays(1));
        page.reload();
        assertThat(page.locator(".next__when")).containsText("Thu 26 Nov, 07:00–09:00");
        assertThat(page.locator(".lines__why").first()).containsText("was missed");
        desk.axe();
        desk.screenshot("today-moved");
    }

    @Test
    void byKeyboardAdaStartsAndStopsTheClock() {
        Talk.of(server, ada.actor());
        desk.go("/");
        desk.tabTo("#next-step form button");
        desk.press("Enter");
        assertThat(page.locator("running-clock")).isVisible();
        server.clock().pass(Duration.ofMinutes(25));
        desk.tabTo(".button--stop");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("25 min on “Draft the outline”");
    }
}

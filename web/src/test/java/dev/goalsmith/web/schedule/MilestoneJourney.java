package dev.goalsmith.web.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.goalsmith.web.Talk.done;

import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.web.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MilestoneJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    @Test
    void aMilestoneThatWillBeLateIsSeenWhereverThePlanIsAndMovesWithOneClick() {
        talk.dueOn("2026-12-20").promised(Talk.USUAL, "2026-12-20");
        var half = new MilestoneForm("Half of it", "50", "2026-11-29", "Cake with Maria");
        done(server.verb(AddMilestone.class).by(ada.actor(), talk.goal, half));

        desk.go(talk.page("progress"));
        assertThat(page.locator(".trail__step").first()).containsText("1 h 30 of your slots too late");
        desk.axe();
        desk.screenshot("progress-milestone-late");
        desk.go(talk.page("schedule"));
        assertThat(page.locator("#fit")).containsText("by Sun 29 Nov: 1 h 30 of your slots too late");
        desk.go(talk.page("plan"));
        assertThat(page.locator(".fit__missing")).hasText("1 h 30 missing");
        assertThat(page.locator(".fit__verdict")).containsText("by Sun 29 Nov");
        desk.axe();
        desk.screenshot("plan-milestone-late");

        button("Move the milestone").click();
        assertThat(page.locator(".fit__spare")).isVisible();
        assertThat(page.locator("#plan-fit")).containsText("by Mon 30 Nov: in time");
        desk.screenshot("plan-milestone");
    }

    @Test
    void aMilestoneAfterTheDeadlineIsRefusedBesideItsFieldAndNothingIsLost() {
        talk.dueOn("2026-12-20");
        desk.go("/goals/%s/milestones/new".formatted(talk.goal));
        page.getByLabel("What is reached there?").fill("The slides stand");
        page.getByLabel("At how many percent of the work?").fill("80");
        page.locator("[name=dueOn]").fill("2026-12-21");
        page.getByLabel("Your small treat").fill("Cake with Maria");
        button("Save the milestone").click();

        assertThat(page.locator("[name=dueOn][aria-invalid=true]")).hasValue("2026-12-21");
        assertThat(page.locator("main")).containsText("The goal itself is due on 20 December 2026");
        assertThat(page.getByLabel("Your small treat")).hasValue("Cake with Maria");
        desk.axe();
        desk.screenshot("milestone-refused");
        page.locator("[name=dueOn]").fill("2026-12-20");
        button("Save the milestone").click();
        assertThat(page.locator(".trail__step").first()).containsText("The slides stand");
    }

    @Test
    void theWholeWayIsMarkedAndTakenBackAtOnce() {
        talk.dueOn("2027-02-28");
        desk.go(talk.page("progress"));
        desk.screenshot("progress-way");

        button("One every quarter").click();
        assertThat(page.locator(".trail__step")).hasCount(2);
        button("One at the end of every month").click();
        assertThat(page.locator(".trail__step")).hasCount(4);
        assertThat(page.locator(".trail__step").nth(1)).containsText("by Thu 31 Dec");
        desk.axe();
        desk.screenshot("progress-way-marked");
        assertThat(button("One every quarter")).hasCount(0);
        button("Undo").click();
        assertThat(page.locator(".trail__step")).hasCount(2);
        button("Undo").click();
        assertThat(page.locator(".trail__step")).hasCount(4);
    }
}

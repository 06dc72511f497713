package dev.goalsmith.web.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.app.plan.PinSession;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.web.Journey;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Eleven hours of work in a week of eight: what would change is seen before anything does.
class PlanJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    private Locator preview() {
        return page.locator(".preview");
    }

    private void see(String way) {
        page.locator("#way-%s .card__see".formatted(way)).click();
        assertThat(page.locator("#way-%s .preview".formatted(way))).isVisible();
    }

    @Test
    void everyWayOutIsSeenBeforeItIsTaken() {
        talk.dueOn("2026-11-29").promised(Talk.USUAL, "2026-11-29");
        desk.go(talk.page("plan"));
        see("later");
        assertThat(preview())
                .containsText(
                        "Then everything fits. Everything is done on Thu 3 Dec, 08:00 instead of Sat 28 Nov, 13:00.");
        desk.axe();
        desk.screenshot("plan-seen");
        see("more");
        assertThat(preview()).containsText("Then everything fits. Everything is done on Sat 28 Nov, 13:00, as now.");
        see("fewer");
        assertThat(preview()).containsText("In time then: Rehearse");
        desk.axe();
        assertThat(page.locator(".fit__missing")).hasText("3 h missing");
        button("Set aside").click();
        assertThat(page.locator(".fit__spare")).hasText("3 h free until the deadline");
    }

    @Test
    void aShortageIsSeenAndMendedByKeyboardAlone() {
        talk.dueOn("2026-11-29").promised(Talk.USUAL, "2026-11-29");
        desk.go(talk.page("plan"));
        desk.tabTo("#way-later .card__see");
        desk.press("Enter");
        assertThat(preview()).containsText("Then everything fits.");
        desk.tabTo("#later-reason");
        desk.type("The hall is free later");
        desk.press("Enter");
        assertThat(page.locator(".fit__verdict")).containsText("This goal is done on Thu 3 Dec, 08:00");
    }

    @Test
    void pinsThatMakeItLateAreLetGo() {
        talk.dueOn("2026-12-03").promised(Talk.USUAL, "2026-12-13");
        var plan = Objects.requireNonNull(server.verb(ShowPlan.class).by(ada.actor(), talk.goal));
        var last =
                Objects.requireNonNull(plan.weeks().getLast().lines().getLast().ahead());
        var far = new PinSession.Request("", "2026-12-12", "09:00");
        dev.goalsmith.web.Talk.done(server.verb(PinSession.class).by(ada.actor(), last.session(), far));
        desk.go(talk.page("plan"));
        assertThat(page.locator(".slack--late")).hasCount(2);
        see("order");
        assertThat(preview()).containsText("Then everything fits.");
        desk.axe();
        desk.screenshot("plan-order");
        button("Let them move").click();
        assertThat(page.locator(".fit__missing")).hasCount(0);
    }

    @Test
    void anotherDeadlineIsTriedBeforeItIsAccepted() {
        talk.dueOn("2026-12-13").promised(Talk.USUAL, "2026-12-13");
        desk.go(talk.page("plan"));
        page.getByText("What if the deadline were another?").click();
        page.getByLabel("Try this day").fill("2026-11-29");
        button("See it first").click();
        assertThat(preview()).containsText("Then 3 h would be missing; now everything fits.");
        assertThat(preview()).containsText("2 late then: Draft, Rehearse");
        desk.axe();
        desk.screenshot("plan-what-if");
        page.getByLabel("Try this day").fill("2026-12-04");
        button("See it first").click();
        assertThat(preview()).containsText("Then everything fits.");
        page.getByLabel("Why does it move?").fill("The meeting is earlier");
        button("Make it the deadline").click();
        assertThat(page.locator(".fit__spare")).containsText("free until the deadline");
        assertThat(page.locator(".goal-note, .goal-head, main").first()).containsText("by Fri 4 Dec");
    }

    @Test
    void aMissedWeekIsAcceptedByKeyboardToo() {
        talk.promised(Talk.USUAL, "");
        server.clock().pass(Duration.ofDays(7));
        desk.go(talk.page("plan"));
        Locator moved = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What moved, and why"));
        assertThat(moved).isVisible();
        desk.tabTo("[action$='/moves/acceptance'] button");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("The plan stays as it is.");
        assertThat(moved).hasCount(0);
        assertThat(page.locator(".session").last()).containsText("Thu 07:00");
        button("Undo").click();
        assertThat(moved).isVisible();
    }
}

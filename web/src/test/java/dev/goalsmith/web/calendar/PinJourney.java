package dev.goalsmith.web.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.web.Finger;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On Monday morning: two hours of outline this evening, one of slides on Thursday at seven.
class PinJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor()).planned();
        Talk.done(server.verb(SetDeadline.class)
                .by(talk.ada(), talk.goal().id(), new SetDeadline.Request("2026-12-03", true, "", 2)));
        desk.go("/calendar/week?on=2026-11-23");
    }

    private Locator session(String task) {
        return page.locator(".day-grid [data-session]").filter(new Locator.FilterOptions().setHasText(task));
    }

    private void assertAt(String task, String day, int quarter) {
        assertThat(page.locator("[data-day='%s'] [data-session]".formatted(day))
                        .filter(new Locator.FilterOptions().setHasText(task)))
                .hasAttribute("data-start", String.valueOf(quarter));
    }

    /// Draws a session to the height of an hour on another day, held where it begins.
    private void drag(Locator session, String day, int quarter) {
        desk.ready();
        session.scrollIntoViewIfNeeded();
        BoundingBox from = session.boundingBox();
        BoundingBox to = page.locator("[data-day='%s']".formatted(day)).boundingBox();
        page.mouse().move(from.x + 20, from.y + 3);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + 30);
        page.mouse().move(to.x + 20, to.y + (quarter - 24) * to.height / 72 + 3);
        page.mouse().up();
    }

    @Test
    void aSessionIsDraggedAndTheRestFlowsRoundIt() {
        assertAt("Draft the outline", "2026-11-23", 76);
        drag(session("Draft the outline"), "2026-11-24", 40);

        assertAt("Draft the outline", "2026-11-24", 40);
        assertAt("Draw the slides", "2026-11-23", 76);
        assertThat(page.locator(".toast")).containsText("“Draft the outline” is pinned on Tue 24 Nov, 10:00");
        assertThat(page.locator(".event--pinned .event__move"))
                .hasAttribute("aria-label", Pattern.compile(".*, pinned"));
        assertThat(page.locator("#week")).containsText("You put it there.");
        desk.axe();
        desk.screenshot("calendar-pinned");

        button("Undo").click();
        assertAt("Draft the outline", "2026-11-23", 76);
        assertAt("Draw the slides", "2026-11-26", 28);
        assertThat(page.locator(".event--pinned")).hasCount(0);
    }

    @Test
    void aSessionIsDraggedByFinger() {
        desk.ready();
        Locator outline = session("Draft the outline");
        outline.scrollIntoViewIfNeeded();
        Finger finger = desk.finger();
        BoundingBox from = outline.boundingBox();
        BoundingBox to = page.locator("[data-day='2026-11-24']").boundingBox();
        finger.down(from.x + 20, from.y + 3);
        assertThat(page.locator(".event--ghost")).isVisible();
        finger.moveTo(from.x + 40, from.y - 30);
        finger.moveTo(to.x + 20, to.y + (64 - 24) * to.height / 72 + 3);
        finger.up();
        assertAt("Draft the outline", "2026-11-24", 64);
        assertAt("Draw the slides", "2026-11-23", 76);
    }

    @Test
    void aSessionIsMovedByKeysAndKeepsTheFocus() {
        desk.tabTo("[data-session] .event__move");
        desk.press("Alt+ArrowRight", "Alt+ArrowUp", "Alt+ArrowUp", "Alt+ArrowUp", "Alt+ArrowUp");

        assertAt("Draft the outline", "2026-11-24", 72);
        assertThat(session("Draft the outline").locator(".event__move")).isFocused();
        assertThat(page.locator("#toasts")).containsText("Tue 24 Nov, 18:00");
    }

    @Test
    void whatCannotBeIsSaidAndNothingMoves() {
        drag(session("Draft the outline"), "2026-11-23", 28);

        assertThat(page.locator(".toast")).hasText("That is past. Please choose a time that is still to come.");
        assertAt("Draft the outline", "2026-11-23", 76);
    }

    @Test
    void theFormDoesTheSameAndSaysWhyItStandsThere() {
        desk.tabTo("[data-session] .event__move");
        desk.press("Enter");
        assertThat(page.locator("h1")).hasText("Draft the outline");
        assertThat(page.getByText("It is next in your order.")).isVisible();
        desk.axe();
        page.getByLabel("Begins at").fill("19:10");
        button("Put it there").click();
        assertThat(page.locator("#time-error")).containsText("quarter of an hour");
        desk.axe();
        desk.screenshot("session-move");
        page.getByLabel("Begins at").fill("20:15");
        button("Put it there").click();

        assertThat(page.locator("h1")).hasText("23 to 29 November 2026");
        assertAt("Draft the outline", "2026-11-23", 81);
    }

    @Test
    void thePlanPinsLetsGoAndPutsBack() {
        desk.go(talk.path("plan"));
        assertThat(page.locator(".slack--comfortable, .slack--tight").first()).isVisible();
        page.getByLabel("Pin where it is: Draw the slides, Thu 26 Nov, 07:00").click();
        assertThat(page.locator(".pin--set")).hasCount(1);
        page.locator(".session__when").first().click();
        page.getByLabel("Day").fill("2026-11-27");
        button("Put it there").click();
        assertThat(page.locator(".session").last()).containsText("Fri 19:00");
        desk.axe();
        desk.screenshot("plan-pinned");

        button("Put it back").click();
        assertThat(page.locator(".toast")).containsText("One session is back and pinned.");
        assertThat(page.locator(".session").first()).containsText("Mon 19:00");
        page.getByLabel("Let move again: Draw the slides, Thu 26 Nov, 07:00").click();
        assertThat(page.locator(".pin--set")).hasCount(1);
    }
}

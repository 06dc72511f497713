package dev.goalsmith.web.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.web.Finger;
import dev.goalsmith.web.Journey;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    private Locator cell(String name) {
        return page.locator("input[value='%s']".formatted(name));
    }

    private void drag(String from, String to) {
        assertThat(page.locator(".week__box[tabindex='0']")).hasCount(1);
        desk.drag(cell(from), cell(to));
    }

    @Test
    void aWeekIsPaintedByMouseUntilItFitsAndPromised() {
        talk.dueOn("2026-12-06");
        desk.go(talk.page("plan"));
        desk.axe();
        desk.screenshot("plan-empty");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Promise hours"))
                .click();
        assertThat(page.locator(".fit__spare")).hasText("11 h needed");
        page.getByLabel("Until").fill("2026-12-06");

        drag("Mon-19:00", "Mon-20:30");
        assertThat(page.getByLabel("Or type them")).hasValue("Mon 19:00 2h");
        assertThat(page.locator(".fit__missing")).hasText("7 h missing");
        drag("Thu-07:00", "Thu-08:30");
        drag("Sat-09:00", "Sat-12:30");
        assertThat(page.getByLabel("Or type them")).hasValue("Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h");
        assertThat(page.locator(".fit__spare")).hasText("5 h free until the deadline");
        assertThat(page.locator(".fit__verdict")).containsText("This goal is done on Thu 3 Dec, 08:00");
        desk.axe();
        desk.screenshot("schedule");

        drag("Sat-11:00", "Sat-12:30");
        assertThat(page.getByLabel("Or type them")).hasValue("Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 2h");
        page.getByLabel("Remove Thu 07:00").click();
        assertThat(page.getByLabel("Or type them")).hasValue("Mon 19:00 2h, Sat 09:00 2h");
        assertThat(cell("Thu-07:00")).not().isChecked();
        page.getByLabel("Or type them").fill(Talk.USUAL);
        assertThat(cell("Sat-12:30")).isChecked();
        assertThat(page.locator(".fit__spare")).hasText("5 h free until the deadline");

        button("I commit to this").click();
        assertThat(page.getByText("Every note has its slot now")).isVisible();
        desk.axe();
        desk.go(talk.page("plan"));
        assertThat(page.locator(".session")).hasCount(8);
        assertThat(page.locator(".session").last()).containsText("Thu 07:00");
        desk.axe();
        desk.screenshot("plan");
    }

    @Test
    void aWeekIsPaintedByFingerAndAShortTouchOnlyScrolls() {
        desk.go(talk.page("schedule"));
        Finger finger = desk.finger();
        cell("Mon-20:30").scrollIntoViewIfNeeded();
        finger.down(cell("Mon-19:00"));
        assertThat(cell("Mon-19:00")).isChecked();
        finger.moveTo(cell("Mon-20:00"));
        finger.moveTo(cell("Mon-20:30"));
        finger.up();
        assertThat(page.getByLabel("Or type them")).hasValue("Mon 19:00 2h");
        assertThat(page.locator(".fit__verdict")).isVisible();

        finger.down(cell("Tue-19:00"));
        finger.moveTo(cell("Tue-20:00"));
        finger.moveTo(cell("Tue-20:30"));
        finger.up();
        assertThat(page.getByLabel("Or type them")).hasValue("Mon 19:00 2h");
        assertThat(cell("Tue-19:00")).not().isChecked();
    }

    @Test
    void aSlotBesideATextThatCannotBeReadIsNotRemovedSoThatNothingElseIsLost() {
        desk.go(talk.page("schedule"));
        Locator text = page.getByLabel("Or type them");
        text.fill("Tue 19:00 2h");
        assertThat(page.getByLabel("Remove Tue 19:00")).isVisible();

        text.fill("Mon 19-21, Wed foo");
        assertThat(page.locator("#slots-error")).isVisible();
        assertThat(page.locator(".slots__slot")).containsText("Mon 19:00");
        assertThat(page.locator("[data-remove]")).hasCount(0);

        text.fill("Mon 19-21, Wed 1h");
        page.getByLabel("Remove Mon 19:00").click();
        assertThat(text).hasValue(Pattern.compile("Wed .* 1h"));
    }

    @Test
    void aWeekIsPaintedAndPromisedByKeyboardAlone() {
        desk.go(talk.page("schedule"));
        desk.tabTo(".week__box");
        desk.press("ArrowRight", "ArrowDown", "Space", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown");
        assertThat(page.getByLabel("Or type them")).hasValue("Tue 06:30 2h");
        assertThat(page.locator("week-painter [role=status]")).containsText("free until");
        desk.tabTo(".button--primary");
        desk.press("Enter");
        assertThat(page.getByText("Every note has its slot now")).isVisible();

        desk.tabTo("#slots");
        desk.press("Control+a");
        desk.type("Wed evening 1h");
        assertThat(cell("Wed-19:30")).isChecked();
        desk.tabTo("#reason");
        desk.type("Tuesdays are for the choir");
        desk.tabTo(".button--primary");
        desk.press("Enter");
        assertThat(page.getByText("“Tuesdays are for the choir”")).isVisible();
        desk.axe();
        desk.screenshot("schedule-changed");
    }

    @Test
    void aShortageOfThreeHoursIsMendedInEachOfTheWays() {
        talk.dueOn("2026-11-29").promised(Talk.USUAL, "2026-11-29");
        desk.go(talk.page("plan"));
        assertThat(page.locator(".fit__missing")).hasText("3 h missing");
        desk.axe();
        desk.screenshot("plan-missing");

        button("Set aside").click();
        assertThat(page.locator(".fit__spare")).hasText("3 h free until the deadline");
        button("Undo").click();
        assertThat(page.locator(".fit__missing")).hasText("3 h missing");

        button("Try these hours").click();
        assertThat(page.locator(".fit__spare")).hasText("0 min free until the deadline");
        desk.axe();

        desk.go(talk.page("schedule"));
        desk.screenshot("schedule-missing");
        page.getByLabel("Why does it move?").fill("The hall is free later");
        button("Move the deadline").click();
        assertThat(page.locator(".fit__verdict")).containsText("This goal is done on Thu 3 Dec, 08:00");
    }

    @Test
    void aSlotIsKeptForReadingAndNothingElseIsPlannedThere() {
        talk.dueOn("2026-12-20").promised(Talk.USUAL, "2026-12-20");
        desk.go(talk.page("schedule"));
        page.getByText("Keep slots for a goal").click();
        page.getByLabel("Thu 07:00 2 h").selectOption("EXPERTISE");
        desk.axe();
        desk.screenshot("schedule-keepers");

        button("Keep them so").click();
        assertThat(page.locator(".toast")).containsText("Your slots are kept so now");
        assertThat(page.getByLabel("Thu 07:00 2 h")).hasValue("EXPERTISE");
        desk.go(talk.page("plan"));
        assertThat(page.locator(".sessions")).not().containsText("Thu 07:00");
        assertThat(page.locator(".fit")).containsText("8 h of the promised time is kept for Expertise.");
        assertThat(page.locator(".fit")).containsText("Usable for this goal");
    }

    @Test
    void aShortestSessionThatNoSlotHoldsIsRefusedAndSlotsThatAreTooShortAreNamed() {
        talk.dueOn("2026-12-20").promised(Talk.USUAL, "2026-12-20");
        desk.go(talk.page("schedule"));
        page.getByText("How I like to work").click();
        page.getByLabel("Shortest session").fill("5 h");
        button("Keep to it").click();
        assertThat(page.locator("#shortest-error")).containsText("None of your slots is that long");
        assertThat(page.getByLabel("Shortest session")).isFocused();

        page.getByLabel("Shortest session").fill("3 h");
        button("Keep to it").click();
        assertThat(page.locator("#habits summary")).containsText("2 slots are too short");
        page.locator("#habits summary").click();
        assertThat(page.locator("#habits .notice")).containsText("Mon 19:00 2h, Thu 07:00 2h");
        desk.axe();
        desk.screenshot("schedule-too-short");
    }

    @Test
    void nobodyIsPlannedMoreADayThanTheyLike() {
        talk.dueOn("2026-12-20").promised(Talk.USUAL, "2026-12-20");
        desk.go(talk.page("schedule"));
        page.getByText("How I like to work").click();
        page.getByLabel("At most a day").fill("10 min");
        page.getByLabel("Longest session").fill("90 min");
        button("Keep to it").click();
        assertThat(page.locator("#mostADay-error")).hasText("At least 15 minutes, please.");
        desk.axe();
        desk.screenshot("schedule-habits");

        page.getByLabel("At most a day").fill("2h");
        button("Keep to it").click();
        assertThat(page.locator("#habits summary")).containsText("2 h a day at most");
        assertThat(page.locator(".fit__spare")).hasText("13 h free until the deadline");
        assertThat(page.locator(".fit")).containsText("8 h of the promised time cannot be used");
        desk.axe();
        desk.screenshot("schedule-capped");
        assertThat(page.locator("#habits summary")).containsText("sessions up to 1 h 30");
        desk.go(talk.page("plan"));
        assertThat(page.locator(".session").last()).containsText("Sat");
    }

    @Test
    void aMissedWeekHasMovedAndSaysWhy() {
        talk.promised(Talk.USUAL, "");
        server.clock().pass(Duration.ofDays(7));
        desk.go(talk.page("plan"));
        assertThat(page.getByText("Missed", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What moved, and why")))
                .isVisible();
        desk.axe();
        desk.screenshot("plan-moved");
    }
}

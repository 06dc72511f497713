package dev.goalsmith.web.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.web.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A week that is painted and typed but not promised yet.
class WeekDraftJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    private Locator text() {
        return page.getByLabel("Or type them");
    }

    private Locator cell(String name) {
        return page.locator("input[value='%s']".formatted(name));
    }

    @Test
    void daysOffTakenAndGivenBackLeaveTheWeekThatIsNotPromisedYet() {
        talk.promised("Mon 19:00 1h", "2026-12-20");
        desk.go(talk.page("schedule"));
        text().fill("Wed evening 2h");
        assertThat(cell("Wed-20:30")).isChecked();
        cell("Thu-07:00").check();
        assertThat(page.getByLabel("Remove Thu 07:00")).isVisible();
        page.waitForResponse("**/preview", () -> page.getByLabel("Until").fill("2026-12-13"));
        page.getByLabel("Why does it change?").fill("The choir meets on Mondays");

        page.getByLabel("First day").fill("2026-12-24");
        button("Add days off").click();
        assertThat(page.getByText("Free on")).isVisible();
        isAsItWas();
        page.getByLabel("Remove the days off").click();
        assertThat(page.getByText("Not free any more")).isVisible();
        isAsItWas();
        button("Undo").click();
        assertThat(page.getByText("is back")).isVisible();
        isAsItWas();

        button("I commit to this").click();
        assertThat(page.getByText("Every note has its slot now")).isVisible();
        assertThat(page.getByText("You had promised Wed 19:00 2h, Thu 07:00 30min"))
                .isVisible();
        assertThat(page.locator("#reason")).hasValue("");
        assertThat(page.locator("kept-draft > .notice, form > .notice")).hasCount(0);
    }

    private void isAsItWas() {
        assertThat(text()).hasValue("Wed 19:00 2h, Thu 07:00 30min");
        assertThat(cell("Thu-07:00")).isChecked();
        assertThat(cell("Mon-19:00")).not().isChecked();
        assertThat(page.getByLabel("Until")).hasValue("2026-12-13");
        assertThat(page.getByLabel("Why does it change?")).hasValue("The choir meets on Mondays");
        assertThat(page.locator("#fit .notice").first()).containsText("Nothing is promised until you commit");
    }

    @Test
    void whatWasTriedWithTheButtonIsKeptToo() {
        talk.promised("Mon 19:00 1h", "2026-12-20");
        desk.go(talk.page("schedule"));
        text().fill("Wed evening 2h");
        assertThat(cell("Wed-20:30")).isChecked();
        page.locator("[formaction$=preview]").click();
        page.waitForURL("**/schedule/preview");
        page.getByLabel("First day").fill("2026-12-24");
        button("Add days off").click();
        assertThat(page.getByText("Free on")).isVisible();
        assertThat(text()).hasValue("Wed evening 2h");
        assertThat(cell("Wed-20:30")).isChecked();
    }

    @Test
    void paintingBesideATextThatCannotBeReadOnlyAddsToIt() {
        desk.go(talk.page("schedule"));
        text().fill("Mon 19-21, Wed foo");
        assertThat(page.locator("#slots-error")).isVisible();
        assertThat(cell("Mon-19:00")).isChecked();

        cell("Fri-07:00").check();
        cell("Fri-07:30").check();
        cell("Mon-19:00").uncheck();
        assertThat(text()).hasValue("Mon 19-21, Wed foo, Fri 07:00 30min, Fri 07:30 30min");
        assertThat(page.locator(".slots__slot")).hasCount(3);
        assertThat(cell("Mon-19:00")).isChecked();

        text().fill("Mon 19-21, Wed 18:00 1h, Fri 07:00 1h");
        assertThat(cell("Wed-18:30")).isChecked();
        cell("Mon-20:30").uncheck();
        assertThat(text()).hasValue("Mon 19:00 1h 30min, Wed 18:00 1h, Fri 07:00 1h");
    }

    @Test
    void paintingAtOnceAfterTypingKeepsBoth() {
        desk.go(talk.page("schedule"));
        page.evaluate("""
            () => {
              const text = document.querySelector("#slots");
              text.value = "Wed 7-9";
              text.dispatchEvent(new Event("input", { bubbles: true }));
              document.querySelector("input[value='Fri-07:00']").click();
            }\
            """);
        assertThat(text()).hasValue("Wed 7-9, Fri 07:00 30min");
        assertThat(cell("Wed-08:30")).isChecked();
        assertThat(cell("Fri-07:00")).isChecked();
    }

    @Test
    void theWaysOutOfWhatIsOnlyTriedCanBeTaken() {
        talk.dueOn("2026-11-29");
        desk.go(talk.page("schedule"));
        text().fill(Talk.USUAL);
        page.getByLabel("Until").fill("2026-12-20");
        assertThat(page.locator(".fit__missing")).hasText("3 h missing");
        Locator ways = page.getByLabel("What would make it fit");
        assertThat(ways.getByRole(AriaRole.LINK))
                .hasText(new String[] {"Change the deadline", "Try these hours", "Draft"});
        desk.axe();
        desk.screenshot("schedule-tried");

        ways.getByText("Change the deadline").click();
        page.waitForURL("**/settings**");
        assertThat(page.getByLabel("The last day")).hasValue("2026-12-03");
        page.goBack();
        ways.getByText("Try these hours").click();
        page.waitForURL("**/schedule?slots=**");
        assertThat(page.locator(".fit__spare")).hasText("0 min free until the deadline");
        assertThat(page.getByLabel("Until")).hasValue("2026-12-20");
    }

    @Test
    void aPromiseThatEndsTooEarlyIsMadeUntilTheDeadline() {
        talk.dueOn("2026-12-20").promised(Talk.USUAL, "2026-11-29");
        desk.go(talk.page("schedule"));
        assertThat(page.locator(".fit__missing")).hasText("3 h missing");
        assertThat(page.getByText("Hours are promised until")).isVisible();

        page.getByText("Promise until the deadline").click();
        page.waitForURL("**/schedule?slots=**");
        assertThat(page.getByLabel("Until")).hasValue("2026-12-20");
        assertThat(page.locator(".fit__verdict")).containsText("free until the deadline");
        button("I commit to this").click();
        assertThat(page.getByText("Promised from").first()).isVisible();
        assertThat(page.getByText("Promise until the deadline")).hasCount(0);
    }
}

package dev.goalsmith.web.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import dev.goalsmith.web.Desk;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// One person goes from a vague wish to a plan that is worked on, with the keyboard alone.
class WholeWayByKeyboardJourney extends WholeWay {

    @Test
    void fromAWishToAPlanThatIsWorkedOn() {
        desk.close();
        sit(Desk.open(server, server.ada()));
        growTheStatement();
        breakItDown();
        setTheDeadlineAndCommit();
        workOnTheSheet();
        workToday();
    }

    /// Goes with Tab to what `selector` finds, and presses Enter.
    private void enter(String selector) {
        desk.tabTo(selector);
        desk.press("Enter");
    }

    /// Goes with Tab to a field and types over what it holds.
    private void type(String selector, String text) {
        desk.tabTo(selector);
        desk.press("Control+a");
        desk.type(text);
    }

    private void follow(String selector, String address) {
        enter(selector);
        page.waitForURL(address);
    }

    private void open(String name) {
        follow(".tabs a[href$='/%s']".formatted(name), "**/" + name);
    }

    private void growTheStatement() {
        desk.go("/");
        follow("#next-step a.button--primary", "**/goals/new");
        assertThat(page.locator("#wish")).isFocused();
        desk.type("I want to get better at speaking");
        follow(".button--large", "**/statement");
        open("board");
        assertThat(page.locator(".notice--warn")).containsText("Measurable");
        open("statement");
        type("#text", SENTENCE);
        assertThat(page.locator(".writer__marks .evidence--time-bound")).containsText("28 February 2027");
        enter("form#writing .button--primary");
        assertThat(page.locator(".versions__version")).hasCount(2);
        desk.ready();
        enter(".proposal--time-bound button");
        assertThat(page.locator(".proposal--time-bound .tag--good")).isVisible();
    }

    private void breakItDown() {
        open("board");
        assertThat(page.locator("#prompt")).isFocused();
        for (String line : new String[] {"Call Maria, 15 min", "Build the talk", "Practise aloud, 3 h"}) {
            desk.type(line);
            desk.press("Enter");
            assertThat(page.locator("#prompt")).hasValue("");
        }
        assertThat(note("Practise aloud")).isVisible();
        desk.tabTo("li:nth-child(2) > .note h3 a");
        desk.press("Enter");
        assertThat(page.locator("#part")).isFocused();
        desk.type("Draw the slides, 7 h");
        desk.press("Enter");
        assertThat(note("Build the talk").locator(".note__hours")).containsText("7 h");
        desk.tabTo("#board > .board > .board__lane > li:last-child > .note h3 a");
        desk.press("Alt+ArrowUp");
        assertThat(page.locator("#said")).hasText("“Practise aloud” is now 2 of 3.");
        waitOneForAnother();
        enter("[aria-label='Edit Call Maria']");
        enter(".panel .button--danger");
        assertThat(note("Call Maria")).hasCount(0);
        enter(".toast button");
        assertThat(note("Call Maria")).isVisible();
    }

    private void waitOneForAnother() {
        enter("[aria-label='Edit Practise aloud']");
        desk.tabTo("#importance-3");
        desk.press("ArrowRight", "ArrowRight");
        desk.tabTo("#predecessor");
        desk.type("3");
        enter("#add-predecessor");
        assertThat(note("Practise aloud").locator(".board__after")).hasText("after 3");
        enter(".panel .button--primary");
        assertThat(page.locator(".panel")).hasCount(0);
        enter("[aria-label='Edit Build the talk']");
        desk.tabTo("#predecessor");
        desk.type("2");
        enter("#add-predecessor");
        assertThat(page.locator("#predecessor-error"))
                .hasText("That would be a circle: Build the talk → Practise aloud → Build the talk.");
        enter(".panel__head a");
        assertThat(page.locator(".panel")).hasCount(0);
    }

    private void setTheDeadlineAndCommit() {
        follow(".goal-note a[href$='/settings']", "**/settings");
        type("#name", "Talk at the spring meeting");
        type("#reward", "A weekend by the sea");
        desk.press("Enter");
        assertThat(page.locator(".goal-note__name")).hasText("Talk at the spring meeting");
        desk.ready();
        desk.tabTo("#on");
        desk.type("12062026");
        desk.tabTo("input[name=confirmed]");
        desk.press("Space");
        enter("form[action$='/deadline'] button");
        assertThat(page.locator("#goal-facts")).containsText("Sun 6 Dec");
        desk.ready();
        open("schedule");
        desk.tabTo("#offFrom");
        desk.type("11282026");
        enter("form[action$='/days-off'] .row button");
        assertThat(page.locator("#off ~ .lines")).containsText("Sat 28 Nov");
        desk.ready();
        desk.tabTo(".week__box");
        desk.press("ArrowRight", "ArrowDown", "Space", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown");
        assertThat(page.locator("#slots")).hasValue("Tue 06:30 2h");
        desk.press("Shift+Tab");
        type("#slots", "Mon evening 2h, Thu morning 2h, Sat 4h");
        assertThat(page.locator("input[value='Sat-12:30']")).isChecked();
        enter(".button--primary");
        assertThat(page.locator(".toast")).containsText("Every note has its slot now");
        desk.ready();
    }

    private void workOnTheSheet() {
        open("plan");
        desk.ready();
        assertThat(page.locator("#plan-sessions")).containsText("Draw the slides");
        desk.tabTo("tbody td");
        desk.press("ArrowRight", "ArrowRight");
        desk.type("30 min");
        desk.press("Enter");
        assertThat(cell("Time estimate", "Call Maria")).hasValue("30 min");
        assertThat(page.locator("tfoot td").nth(2)).hasText("10 h 30");
        desk.press("Shift+Tab");
        Download file = page.waitForDownload(() -> enter("a[href$='.xlsx']"));
        enter("details.menu > summary");
        FileChooser chooser = page.waitForFileChooser(() -> enter("#file"));
        chooser.setFiles(file.path());
        follow("form[action$='/imports'] button", "**/imports/**");
        assertThat(page.locator("main")).containsText("No new tasks, none changed");
    }

    private void workToday() {
        follow("nav a[href='/']", server.address("/"));
        enter("#next-step form button");
        assertThat(page.locator("running-clock")).isVisible();
        server.clock().pass(Duration.ofMinutes(90));
        desk.ready();
        enter(".button--stop");
        assertThat(page.locator(".toast")).containsText("1 h 30 on “Call Maria”");
        desk.ready();
        enter("#next-step summary");
        type("input[name=hours]", "45");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("45 min");
        desk.ready();
        enter("#next-step summary");
        type("input[name=percent]", "80");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("80");
        server.clock().pass(Duration.ofDays(3));
        follow("nav a[href='/']", server.address("/"));
        assertThat(page.locator("main")).containsText("was missed");
        enter("#next-step form[action$='/completion'] button");
        assertThat(page.locator(".toast")).containsText("is done");
    }
}

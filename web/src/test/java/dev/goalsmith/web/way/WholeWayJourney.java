package dev.goalsmith.web.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import dev.goalsmith.web.Desk;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// One person goes the whole way by mouse, from signing up with a vague wish to celebrating.
class WholeWayJourney extends WholeWay {

    private static final String EMAIL = "ada@example.org";
    private static final String FIRST_PASSWORD = "a quiet desk by the window";
    private static final String PASSWORD = "a loud desk by the door";

    @Test
    void fromAWishToACelebration() {
        signUpAndChangeThePassword();
        growTheStatement();
        breakItDown();
        setTheDeadlineAndReward();
        commitHours();
        seeThePlanAndMendAShortage();
        workOnTheSheet();
        workToday();
        learn();
        celebrate();
    }

    private void signUpAndChangeThePassword() {
        desk.go("/sign-up");
        fill("Your name", "Ada");
        fill("E-mail", EMAIL);
        fill("Password", FIRST_PASSWORD);
        click("Make my account");
        follow("Me");
        fill("Evening", "18:30");
        click("Save");
        assertThat(page.locator(".toast")).containsText("Saved.");
        fill("Present password", FIRST_PASSWORD);
        fill("New password", PASSWORD);
        click("Change the password");
        click("Sign out");
        signIn(FIRST_PASSWORD);
        assertThat(page.locator("main")).containsText("do not belong together");
        signIn(PASSWORD);
        assertThat(page.locator("h1")).containsText("Ada");
        seen("1-today-empty");
    }

    private void signIn(String password) {
        fill("E-mail", EMAIL);
        fill("Password", password);
        click("Sign in");
    }

    private void growTheStatement() {
        follow("Begin a goal");
        page.fill("#wish", "I want to get better at speaking");
        click("Make it SMART");
        assertThat(page.locator("mark.vague").first()).isVisible();
        seen("2-statement-vague");
        tab("Board");
        assertThat(page.locator(".notice--warn")).containsText("Measurable");
        tab("Statement");
        page.fill("#text", SENTENCE);
        assertThat(page.locator(".writer__marks .evidence--time-bound")).containsText("28 February 2027");
        click("Keep this version");
        assertThat(page.locator(".versions__version")).hasCount(2);
        page.locator(".proposal--time-bound >> text=Take it").click();
        page.locator("#card-relevant summary").click();
        page.fill("#VISION", "I want to head the controlling department");
        page.locator("#card-relevant >> text=Keep the answers").click();
        assertThat(page.locator("#letter-relevant")).hasClass(Pattern.compile("chip--met"));
        seen("2-statement");
    }

    private void breakItDown() {
        tab("Board");
        page.fill("#prompt", "Call Maria, 15 min\nBuild the talk\nPractise aloud, 3 h");
        click("Add");
        note("Build the talk").locator("h3 a").click();
        page.fill("#part", "Collect numbers, 3 h\nDraw the slides, 4 h");
        page.locator(".prompt--part button").click();
        assertThat(note("Build the talk").locator(".note__hours")).containsText("7 h");
        desk.axe();
        note("Practise aloud").locator(".board__drag").dragTo(note("Call Maria"));
        assertThat(page.locator("#said")).hasText("“Practise aloud” is now 1 of 3.");
        note("Practise aloud").getByLabel("Edit").click();
        page.locator("#type").selectOption(new SelectOption().setLabel("Practice"));
        page.locator("#predecessor").selectOption(new SelectOption().setLabel("3 Build the talk"));
        page.click("#add-predecessor");
        assertThat(note("Practise aloud").locator(".board__after")).hasText("after 3");
        page.locator("label:has(#importance-5)").click();
        click("Save");
        assertThat(page.locator(".panel")).hasCount(0);
        note("Build the talk").getByLabel("Edit").click();
        page.locator("#predecessor").selectOption(new SelectOption().setLabel("1 Practise aloud"));
        page.click("#add-predecessor");
        assertThat(page.locator("#predecessor-error"))
                .hasText("That would be a circle: Build the talk → Practise aloud → Build the talk.");
        page.locator(".panel").getByLabel("Close").click();
        assertThat(page.locator(".panel")).hasCount(0);
        note("Call Maria").getByLabel("Edit").click();
        click("Delete");
        assertThat(note("Call Maria")).hasCount(0);
        click("Undo");
        assertThat(note("Call Maria")).isVisible();
        seen("3-board");
    }

    private void setTheDeadlineAndReward() {
        follow("Settings");
        fill("Name", "Talk at the spring meeting");
        page.fill("#reward", "A weekend by the sea");
        click("Save");
        fill("The last day", "2026-12-06");
        page.check("input[name=confirmed]");
        click("Set the deadline");
        assertThat(page.locator("#goal-facts, .goal-note__facts").first()).containsText("Sun 6 Dec");
    }

    private void commitHours() {
        tab("Schedule");
        paint("Mon-19:00", "Mon-20:30");
        paint("Thu-07:00", "Thu-08:30");
        paint("Sat-09:00", "Sat-12:30");
        assertThat(page.locator("#slots")).hasValue("Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h");
        page.fill("#offFrom", "2026-11-28");
        click("Add days off");
        page.fill("#slots", "Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h");
        assertThat(page.locator("input[value='Sat-12:30']")).isChecked();
        seen("4-schedule");
        click("I commit to this");
        assertThat(page.locator(".toast")).containsText("Every note has its slot now");
    }

    private void seeThePlanAndMendAShortage() {
        tab("Plan");
        assertThat(page.locator("#plan-sessions")).containsText("Draw the slides");
        cell("Time estimate", "Practise aloud").fill("9 h");
        cell("Progress", "Practise aloud").click();
        assertThat(page.locator(".fit__missing")).containsText("missing");
        seen("5-plan-missing");
        click("Set aside");
        assertThat(page.locator(".fit__missing")).hasCount(0);
        click("Undo");
        assertThat(page.locator(".fit__missing")).containsText("missing");
        desk.ready();
    }

    private void workOnTheSheet() {
        cell("Time estimate", "Practise aloud").fill("2 h");
        cell("Progress", "Practise aloud").click();
        assertThat(page.locator("tfoot td").nth(2)).hasText("9 h 15");
        Download file = page.waitForDownload(() -> page.click("a[href$='.xlsx']"));
        page.click("summary:has-text('Import')");
        page.setInputFiles("#file", file.path());
        click("Look at it");
        assertThat(page.locator("main")).containsText("No new tasks, none changed");
        tab("Plan");
        seen("6-plan");
    }

    private void workToday() {
        follow("Today");
        click("Start");
        assertThat(page.locator("running-clock")).isVisible();
        anotherDay(Duration.ofMinutes(90));
        assertThat(page.locator("running-clock")).containsText("1:30");
        seen("7-today-running");
        click("Stop");
        assertThat(page.locator(".toast")).containsText("1 h 30 on “Call Maria”");
        page.click("summary:has-text('Enter minutes')");
        page.locator("input[name=hours]").first().fill("45 min");
        click("Keep it");
        assertThat(page.locator(".toast")).containsText("45 min");
        page.click("summary:has-text('Enter minutes')");
        page.locator("input[name=percent]").first().fill("80");
        page.locator("form:has(input[name=percent]) button").first().click();
        anotherDay(Duration.ofDays(3));
        assertThat(page.locator("main")).containsText("was missed");
        seen("7-today-moved");
        page.locator("#next-step button:has-text('Done')").click();
        assertThat(page.locator(".toast")).containsText("is done");
    }

    /// The browser is closed, and opened again later.
    private void anotherDay(Duration later) {
        var cookies = page.context().cookies();
        desk.close();
        server.clock().pass(later);
        sit(Desk.open(server));
        page.context().addCookies(cookies);
        desk.go("/");
    }

    private void learn() {
        follow("Talk at the spring meeting");
        tab("Progress");
        follow("Add a milestone");
        fill("What is reached there?", "Maria is called");
        page.fill("#sharePercent", "2");
        page.fill("#treat", "Cake with Maria");
        click("Save the milestone");
        tab("Journal");
        follow("Log a hurdle");
        page.fill("#description", "Evenings are too tired for writing");
        page.click(".form__foot button");
        page.fill("#ifText", "I come home tired");
        page.fill("#thenText", "write before breakfast");
        click("Keep the answer");
        assertThat(page.locator(".if-then")).containsText("write before breakfast");
        page.fill("#text", "Calls take longer than I think");
        click("Keep the lesson");
        assertThat(page.locator(".entry__text")).containsText("Calls take longer");
        click("Overcome");
        seen("8-journal");
        follow("Today");
        assertThat(page.locator(".cheer")).containsText("Cake with Maria");
        page.click(".cheer button");
        assertThat(page.locator(".cheer")).hasCount(0);
    }

    private void celebrate() {
        for (int left = 3; left > 0; left--) {
            page.locator("#next-step button:has-text('Done')").click();
            assertThat(page.locator(".toast")).containsText("is done");
        }
        page.click("#next-step .button--primary");
        page.fill("#proud", "I spoke freely for twenty minutes");
        assertThat(page.locator("#reward")).hasValue("A weekend by the sea");
        seen("9-celebrate");
        click("Celebrate");
        assertThat(page.locator("h1")).containsText("You did it, Ada!");
        assertThat(page.locator("main")).containsText("Calls take longer than I think");
        assertThat(page.locator("main")).containsText("A weekend by the sea");
        seen("9-celebration");
    }
}

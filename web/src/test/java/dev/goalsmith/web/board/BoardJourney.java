package dev.goalsmith.web.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A goal is broken down on its board, once by mouse and once by keyboard alone.
class BoardJourney extends Journey {

    private static final String CARDS = "#board > .board > .board__lane > li > .note h3";

    private String board;

    @BeforeEach
    void begin() {
        var request = new SetGoal.Request("Give a talk at the spring meeting", "CAREER");
        Goal goal = Talk.done(server.verb(SetGoal.class).by(ada.actor(), request));
        board = "/goals/" + goal.id() + "/board";
    }

    private Locator note(String title) {
        return page.locator(".note")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName(title).setExact(true))));
    }

    private void open(String title) {
        note(title).locator("h3 a").click();
    }

    @Test
    void byMouse() {
        desk.go(board);
        desk.axe();
        desk.screenshot("board-empty");
        page.locator("#prompt")
                .fill("Call Maria, 15 min\nBuild the talk\nPractise before Grace, 4.5\nRead one book, 5 h");
        button("Add").click();
        assertThat(page.locator(CARDS))
                .hasText(new String[] {"Call Maria", "Build the talk", "Practise before Grace, 4.5", "Read one book"});
        open("Build the talk");
        page.locator("#part").fill("Collect numbers, 3 h\nDraw the slides, 4 h");
        page.locator(".prompt--part button").click();
        assertThat(note("Draw the slides")).isVisible();
        assertThat(note("Build the talk").locator(".note__hours")).hasText("7 h estimated");
        desk.axe();
        page.mouse().move(0, 0);
        desk.screenshot("board");
        note("Read one book").locator(".board__drag").dragTo(note("Call Maria"));
        assertThat(page.locator("#said")).hasText("“Read one book” is now 1 of 4.");
        assertThat(page.locator(CARDS).first()).hasText("Read one book");
        writeOnANote();
        button("Nothing more is needed").click();
        assertThat(page.locator(".board__enough")).isVisible();
        deleteAndUndo();
    }

    private void writeOnANote() {
        note("Practise before Grace, 4.5").getByLabel("Edit").click();
        page.getByLabel("What is to be done?").fill("Practise before Grace");
        page.getByLabel("Hours").fill("4:30");
        page.getByLabel("Another note that must be complete first")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("3 Build the talk"));
        page.locator("#add-predecessor").click();
        assertThat(note("Practise before Grace, 4.5").locator(".board__after")).hasText("after 3");
        assertThat(page.getByLabel("Hours")).hasValue("4:30");
        assertThat(page.locator("#predecessor")).hasValue("");
        page.mouse().move(0, 0);
        desk.axe();
        desk.screenshot("board-edit");
        button("Save").click();
        assertThat(note("Practise before Grace").locator(".note__hours")).hasText("4 h 30 estimated");
        note("Build the talk").getByLabel("Edit").click();
        page.getByLabel("Another note that must be complete first")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("4 Practise before Grace"));
        page.locator("#add-predecessor").click();
        assertThat(page.locator("#predecessor-error"))
                .hasText("That would be a circle: Build the talk → Practise before Grace → Build the talk.");
        desk.axe();
        desk.screenshot("board-circle");
        page.locator(".panel").getByLabel("Close").click();
        assertThat(page.locator(".panel")).hasCount(0);
    }

    private void deleteAndUndo() {
        note("Call Maria").getByLabel("Edit").click();
        button("Delete").click();
        assertThat(page.locator(".toast")).containsText("Deleted “Call Maria”.");
        assertThat(note("Call Maria")).hasCount(0);
        assertThat(note("Build the talk").locator("h3 a")).isFocused();
        desk.axe();
        button("Undo").click();
        assertThat(note("Call Maria")).isVisible();
    }

    @Test
    void byKeyboardAlone() {
        desk.go(board);
        assertThat(page.locator("#prompt")).isFocused();
        for (String line : new String[] {"Call Maria, 15 min", "Build the talk", "Read one book, 5 h"}) {
            desk.type(line);
            desk.press("Enter");
        }
        assertThat(page.locator(CARDS)).hasText(new String[] {"Call Maria", "Build the talk", "Read one book"});
        assertThat(page.locator("#prompt")).isFocused();
        assertThat(page.locator("#prompt")).hasValue("");
        moveByKeys();
        desk.press("Enter");
        assertThat(page.locator("#part")).isFocused();
        desk.type("Find the library");
        desk.press("Enter");
        assertThat(note("Find the library")).isVisible();
        desk.tabTo("#thought");
        desk.press("Space");
        assertThat(page.locator(".board__enough")).isVisible();
        editByKeys();
    }

    @Test
    void aLineThatWasNotSentOutlivesAReload() {
        desk.go(board);
        page.locator("#prompt").fill("Build the talk");
        page.reload();
        assertThat(page.locator("#prompt")).hasValue("Build the talk");
        desk.ready();
        page.locator("#prompt").press("Enter");
        assertThat(note("Build the talk")).isVisible();
        page.reload();
        desk.ready();
        assertThat(page.locator("#prompt")).hasValue("");

        page.locator("#prompt").fill("Rent a hall");
        page.reload();
        assertThat(page.locator("#prompt")).hasValue("Rent a hall");
        page.locator("#prompt").fill("");
        page.reload();
        desk.ready();
        assertThat(page.locator("#prompt")).hasValue("");
    }

    @Test
    void whatWasTypedOnANoteIsStillThereAfterWorkOnItBegan() {
        desk.go(board);
        page.locator("#prompt").fill("Build the talk");
        button("Add").click();
        note("Build the talk").getByLabel("Edit").click();
        page.getByLabel("Hours").fill("4:30");
        button("Start to work on it").click();
        assertThat(page.locator("running-clock")).isVisible();

        desk.go(board);
        note("Build the talk").getByLabel("Edit").click();
        assertThat(page.getByLabel("Hours")).hasValue("4:30");
        button("Save").click();
        assertThat(note("Build the talk").locator(".note__hours")).hasText("4 h 30 estimated");
        note("Build the talk").getByLabel("Edit").click();
        page.getByLabel("Hours").fill("");
        button("Save").click();
        note("Build the talk").getByLabel("Edit").click();
        assertThat(page.getByLabel("Hours")).hasValue("");
        assertThat(page.locator(".panel .notice")).hasCount(0);
    }

    private void moveByKeys() {
        desk.tabTo("li:last-child > .note h3 a");
        desk.press("Alt+ArrowUp");
        assertThat(page.locator("#said")).hasText("“Read one book” is now 2 of 3.");
        desk.press("Alt+ArrowUp");
        assertThat(page.locator("#said")).hasText("“Read one book” is now 1 of 3.");
        assertThat(note("Read one book").locator("h3 a")).isFocused();
        desk.press("Alt+ArrowDown", "Alt+ArrowRight");
        assertThat(page.locator("#said")).hasText("“Read one book” is now 1 of 1 under “Call Maria”.");
        assertThat(page.locator(".toast")).containsText("The 15 min on “Call Maria” rest meanwhile");
        desk.press("Alt+ArrowLeft");
        assertThat(page.locator("#said")).hasText("“Read one book” is now 2 of 3.");
        assertThat(note("Read one book").locator("h3 a")).isFocused();
    }

    private void editByKeys() {
        desk.press("Shift+Tab");
        desk.tabTo("[aria-label='Edit Build the talk']");
        desk.press("Enter");
        assertThat(page.locator("#title")).isFocused();
        desk.tabTo("#hours");
        desk.type("12");
        desk.press("Enter");
        assertThat(note("Build the talk").locator(".note__hours")).hasText("12 h estimated");
        assertThat(page.getByLabel("Edit Build the talk")).isFocused();
    }
}

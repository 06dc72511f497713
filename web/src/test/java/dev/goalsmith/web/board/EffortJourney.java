package dev.goalsmith.web.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hours are typed, what past work says of them is shown beside them, and it is taken or not.
class EffortJourney extends Journey {

    private String board;
    private String note;

    @BeforeEach
    void begin() {
        PastCalls.of(server, ada.actor());
        Goal goal = Talk.done(server.verb(SetGoal.class)
                .by(ada.actor(), new SetGoal.Request("Give a talk at the spring meeting", "CAREER")));
        Task task = Talk.done(server.verb(AddTask.class)
                        .by(ada.actor(), new AddTask.Request(goal.id(), null, "Call a provider of telephones")))
                .getFirst();
        board = "/goals/" + goal.id() + "/board";
        note = "#note-" + task.id();
    }

    private Locator hint() {
        return page.locator("#effort p").first();
    }

    private Locator hours() {
        return page.locator("#hours");
    }

    @Test
    void byMouse() {
        desk.go(board);
        page.locator(note + " .note__hours").click();
        assertThat(hours()).isFocused();
        assertThat(hint()).hasText("Notes like this");
        hours().fill("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
        desk.axe();
        desk.screenshot("effort");
        button("Take 3 h 10").click();
        assertThat(hours()).hasValue("3:10");
        assertThat(hours()).isFocused();
        assertThat(hint()).hasText("3 h 10 instead of 2 h. Save the note to keep it.");
        assertThat(page.locator(note + " .note__hours")).containsText("hours?");
        desk.axe();
        desk.screenshot("effort-taken");
        hours().fill("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
        page.locator("#type").selectOption(new SelectOption().setLabel("Reading"));
        assertThat(hint()).containsText("Your notes take about 1.6 times the estimate, going by 30 of all types");
        page.locator("#type").selectOption(new SelectOption().setLabel("Phone call"));
        assertThat(hint()).containsText("Your “Phone call” notes");
        button("Save").click();
        assertThat(page.locator(note + " .note__hours")).hasText("2 h estimated");
    }

    @Test
    void byKeyboardAlone() {
        desk.go(board);
        desk.tabTo(note + " .note__hours");
        desk.press("Enter");
        assertThat(hours()).isFocused();
        desk.type("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
        desk.tabTo("#effort button");
        desk.press("Space");
        assertThat(hours()).isFocused();
        assertThat(hours()).hasValue("3:10");
        assertThat(hint()).containsText("3 h 10 instead of 2 h");
        desk.press("Enter");
        assertThat(page.locator(note + " .note__hours")).hasText("3 h 10 estimated");
    }

    @Test
    void whatWasTypedAndBroughtBackHasItsHint() {
        desk.go(board);
        page.locator(note + " .note__hours").click();
        hours().fill("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
        page.locator(".panel").getByLabel("Close").click();
        assertThat(page.locator(".panel")).hasCount(0);
        page.locator(note + " .note__hours").click();
        assertThat(hours()).hasValue("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
        page.reload();
        assertThat(hours()).hasValue("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
    }

    @Test
    void aTitleLongerThanAnAddressIsAnswered() {
        desk.go(board);
        page.locator(note + " .note__hours").click();
        page.locator("#title").fill("é".repeat(20_000));
        hours().fill("2");
        assertThat(hint()).containsText("2 h is more likely 3 h 10");
    }
}

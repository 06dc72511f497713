package dev.goalsmith.web.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A plan sheet is worked with like a spreadsheet, once by mouse and once by keyboard alone.
class SheetJourney extends Journey {

    private String sheet;

    @BeforeEach
    void begin() {
        var request = new SetGoal.Request("Give a talk at the spring meeting", "CAREER");
        Id goal = Talk.done(server.verb(SetGoal.class).by(ada.actor(), request)).id();
        String tasks = "Call Maria, 15 min\nDraw the slides, 4 h\nPractise aloud, 3 h";
        server.verb(AddTask.class).by(ada.actor(), new AddTask.Request(goal, null, tasks));
        sheet = "/goals/" + goal + "/plan";
    }

    private Locator cell(String column, String task) {
        return page.getByLabel(column + ": " + task);
    }

    @Test
    void byMouse() {
        desk.go(sheet);
        desk.axe();
        desk.screenshot("sheet");
        cell("Time estimate", "Draw the slides").fill("5:30");
        cell("Progress", "Draw the slides").fill("20");
        cell("Description", "Practise aloud").click();
        assertThat(page.locator("tfoot td").nth(2)).hasText("8 h 45");
        assertThat(cell("Time estimate", "Draw the slides")).hasValue("5 h 30");
        cell("Task type", "Draw the slides").selectOption("Writing");
        cell("Time estimate", "Practise aloud").fill("soon");
        cell("Completed", "Call Maria").fill("2026-11-20");
        cell("Progress", "Practise aloud").click();
        assertThat(page.locator("tfoot td").nth(1)).hasText("3 tasks, 1 done");
        assertThat(cell("Time estimate", "Practise aloud")).hasValue("soon");
        assertThat(page.locator(".sheet__problem")).containsText("“soon” is not a length of time");
        desk.axe();
        desk.screenshot("sheet-problem");
        cell("Time estimate", "Practise aloud").fill("2 h");
        cell("Progress", "Practise aloud").click();
        assertThat(page.locator(".sheet__problem")).hasCount(0);
        page.reload();
        assertThat(cell("Task type", "Draw the slides")).hasValue("Writing");
        assertThat(cell("Time estimate", "Practise aloud")).hasValue("2 h");
        importAndExport();
    }

    @Test
    void aDayIsSeenAsItIsTypedAlsoWhereItIsRefusedOrNotSent() {
        desk.go(sheet);
        Locator completed = cell("Completed", "Call Maria");
        Locator shown = page.locator(".sheet__shown");
        completed.fill("2026-11-20");
        cell("Progress", "Practise aloud").click();
        assertThat(shown).hasText("Fri 20 Nov");

        completed.fill("2027-11-20");
        assertThat(shown).hasCount(0);
        cell("Progress", "Practise aloud").click();
        assertThat(page.locator(".sheet__problem")).isVisible();
        assertThat(completed).hasValue("2027-11-20");
        assertThat(shown).hasCount(0);
    }

    @Test
    void escapeTakesBackWhatWasRefused() {
        desk.go(sheet);
        Locator estimate = cell("Time estimate", "Practise aloud");
        estimate.fill("soon");
        cell("Progress", "Call Maria").click();
        assertThat(page.locator(".sheet__problem")).isVisible();

        estimate.focus();
        desk.press("Escape");
        assertThat(estimate).hasValue("3 h");
        assertThat(page.locator(".sheet__problem")).hasCount(0);
        page.reload();
        assertThat(estimate).hasValue("3 h");
    }

    private void importAndExport() {
        Download file =
                page.waitForDownload(() -> page.locator("a[href$='.xlsx']").click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".xlsx");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Import"))
                .click();
        String rows = "Task Type,Description,Time Estimate\nMeeting,Meet the organisers,1\n,Draw the slides,6\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("mine.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look at it"))
                .click();
        assertThat(page.locator("h2").first()).hasText("What this sheet changes");
        desk.axe();
        desk.screenshot("sheet-import");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it in"))
                .click();
        assertThat(page.locator(".toast")).containsText("2 new tasks");
        assertThat(page.locator("tbody tr")).hasCount(5);
    }

    @Test
    void byKeyboard() {
        desk.go(sheet);
        desk.tabTo("tbody td");
        desk.press("ArrowRight", "Enter", "End");
        desk.type(" about the slot");
        desk.press("Enter");
        assertThat(page.locator("tbody textarea").first()).hasValue("Call Maria about the slot");
        desk.press("ArrowRight", "5", "Tab");
        assertThat(cell("Time estimate", "Draw the slides")).hasValue("5 h");
        assertThat(page.locator("tfoot td").nth(2)).hasText("8 h 15");
        desk.press("End", "F2", "4", "0", "Escape");
        assertThat(cell("Progress", "Draw the slides")).hasValue("0 %");
        desk.press("3", "0", "Enter");
        assertThat(page.locator("tfoot td").last()).hasText("18 %");
        desk.press("ArrowUp", "F2", "Escape");
        assertThat(cell("Progress", "Draw the slides")).hasValue("30 %");
        desk.press("Home", "m", "Enter");
        page.reload();
        assertThat(page.locator("tbody textarea").first()).hasValue("Call Maria about the slot");
        assertThat(cell("Progress", "Draw the slides")).hasValue("30 %");
    }

    @Test
    void theSecondTabKeepsWhatItTyped() {
        desk.go(sheet);
        Page other = page.context().newPage();
        other.navigate(server.address(sheet));
        other.getByLabel("Description: Draw the slides").fill("Sketch the slides");
        other.getByLabel("Progress: Draw the slides").click();
        assertThat(other.getByLabel("Description: Sketch the slides")).isVisible();

        cell("Description", "Draw the slides").fill("Paint the slides");
        desk.press("Enter");
        assertThat(page.locator(".sheet__problem").first()).containsText("“Sketch the slides”");
        desk.axe();
        page.getByLabel("Description: Sketch the slides").click();
        desk.press("Enter");
        assertThat(page.locator(".sheet__problem")).hasCount(0);
        assertThat(page.locator("tbody textarea").nth(1)).hasValue("Paint the slides");
    }

    @Test
    void theSessionsBesideTheSheetFollowIt() {
        Talk talk = Talk.of(server, ada.actor()).planned();
        desk.go("/goals/" + talk.goal().id() + "/plan");
        assertThat(page.locator("#plan-sessions")).containsText("Draft the outline");
        desk.axe();
        desk.screenshot("plan-with-sheet");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".sheet")).isVisible();
        assertThat(page.locator("#new-row")).isHidden();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "plan-printed.png"))
                .setFullPage(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        cell("Time estimate", "Draft the outline").fill("3 h");
        cell("Progress", "Draw the slides").click();
        assertThat(page.locator("#goal-facts")).containsText("4 h");
        cell("Description", "Draw the slides").fill("Paint the slides");
        cell("Progress", "Draw the slides").click();
        assertThat(page.locator("#plan-sessions")).containsText("Paint the slides");
    }
}

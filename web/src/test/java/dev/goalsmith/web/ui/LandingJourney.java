package dev.goalsmith.web.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the focus lands after something was pressed that brings a page.
class LandingJourney extends Journey {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = Talk.of(server, ada.actor());
    }

    @Test
    void startAndStopGiveTheFocusToEachOtherAndDoneToTheNextStart() {
        talk.planned();
        desk.go("/");
        desk.tabTo("#next-step form button");
        desk.press("Enter");
        assertThat(page.locator(".button--stop")).isFocused();
        desk.press("Enter");
        assertThat(page.locator(".toast")).isVisible();
        assertThat(button("Start")).isFocused();

        desk.press("Tab", "Enter");
        assertThat(page.locator(".toast")).containsText("is done");
        assertThat(page.locator("#next")).hasText("Draw the slides");
        assertThat(button("Start")).isFocused();
    }

    @Test
    void onThePlanDoneLeadsToTheNextSessionAndStartToThePageOfTheClock() {
        talk.planned();
        desk.go(talk.path("plan"));
        desk.tabTo("#plan-sessions form[action$=completion] button");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("is done");
        assertThat(page.locator("#plan-sessions form[action='/timer'] button").first())
                .isFocused();

        desk.press("Enter");
        assertThat(page.locator("running-clock")).isVisible();
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void whatIsDeletedLeavesTheFocusBesideIt() {
        for (String name : List.of("The outline stands", "The slides are drawn")) {
            var form = new MilestoneForm(name, name.contains("outline") ? "40" : "80", "", "");
            Talk.done(talk.verb(AddMilestone.class).by(talk.ada(), talk.goal().id(), form));
        }
        desk.go(talk.path("progress"));
        button("Delete the milestone The outline stands").focus();
        desk.press("Enter");
        assertThat(page.locator(".trail__name").first()).hasText("The slides are drawn");
        assertThat(page.getByLabel("Change the milestone The slides are drawn")).isFocused();

        for (String lesson : List.of("Begin early", "Ask Maria")) {
            Talk.done(talk.verb(RecordLesson.class).by(talk.ada(), talk.goal().id(), lesson));
        }
        desk.go(talk.path("journal"));
        page.locator("form[action$=deletion] button").first().focus();
        desk.press("Enter");
        assertThat(page.locator("form[action$=deletion] button")).hasCount(1);
        assertThat(button("Keep the lesson")).isFocused();
    }

    @Test
    void whoeverWritesOneTaskAfterAnotherStaysInTheField() {
        desk.go(talk.path("plan"));
        page.locator("#new-task").focus();
        for (String title : List.of("Print the handout", "Book a room")) {
            desk.type(title);
            desk.press("Enter");
            assertThat(page.getByLabel("Time estimate: " + title)).isVisible();
            desk.ready();
            assertThat(page.locator("#new-task")).isFocused();
        }
    }

    @Test
    void whoeverSendsAFormFromAFieldOfItStaysThere() {
        desk.go("/me");
        page.locator("#name").fill("Ada King");
        page.locator("#name").press("Enter");
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("#name")).isFocused();
    }

    @Test
    void whatMustBeMendedHasTheFocus() {
        desk.go(talk.path("schedule"));
        page.locator("#from").fill("2020-01-01");
        page.locator("#slots").fill("Mon evening 2h");
        button("I commit to this").click();
        assertThat(page.locator("#from-error")).isVisible();
        assertThat(page.locator("#from")).isFocused();
    }
}

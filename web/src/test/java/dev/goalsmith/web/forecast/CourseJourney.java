package dev.goalsmith.web.forecast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseJourney extends Journey {

    private Talk talk() {
        return Talk.of(server, ada.actor());
    }

    private static void worked(Talk talk, Task task, String hours, String day) {
        Talk.done(talk.verb(LogWork.class).by(talk.ada(), task.id(), new LogWork.Request(hours, day)));
    }

    private static void read(Talk talk, Id measure, String value, String day) {
        Talk.done(talk.verb(TakeReading.class).by(talk.ada(), measure, new TakeReading.Request(value, day, "")));
    }

    @Test
    void byMouseAdaSeesHowHerHoursAddUp() {
        Talk talk = talk().planned();
        var due = new SetDeadline.Request("2026-12-18", true, "", 2);
        Talk.done(talk.verb(SetDeadline.class).by(talk.ada(), talk.goal().id(), due));
        worked(talk, talk.outline(), "0:45", "2026-11-19");
        worked(talk, talk.outline(), "0:30", "2026-11-22");
        var fillers = new MeasureForm("Filler words", "a minute", "12", "4");
        Id measure = Talk.done(
                        talk.verb(AddMeasure.class).by(talk.ada(), talk.goal().id(), fillers))
                .id();
        read(talk, measure, "12", "2026-10-05");
        desk.go(talk.path("progress"));
        assertThat(page.locator(".measure .chart")).hasCount(0);
        read(talk, measure, "9.5", "2026-10-29");
        read(talk, measure, "7", "2026-11-20");
        page.reload();
        assertThat(page.locator(".measure .chart")).hasCount(1);
        assertThat(page.locator("section[aria-labelledby='burn-up'] > figure > p"))
                .containsText("1 h 15 are worked. With 80 % all is done by");
        assertThat(page.locator(".chart-legend li")).hasCount(6);
        assertThat(page.locator(".chart__mark--deadline")).hasCount(1);
        page.click("text=The numbers of this chart");
        assertThat(page.locator("section[aria-labelledby='burn-up'] tbody tr").first())
                .containsText("1 h 15");
        desk.axe();
        desk.screenshot("course");
    }

    @Test
    void byKeyboardAdaOpensTheNumbersOfTheChart() {
        Talk talk = talk().planned();
        desk.go(talk.path("progress"));
        desk.tabTo("section[aria-labelledby='burn-up'] summary");
        desk.press("Enter");
        assertThat(page.locator("section[aria-labelledby='burn-up'] tbody th").first())
                .hasText("Today");
    }

    @Test
    void whereNothingCanBeForetoldTheWayThereIsShown() {
        Talk talk = talk();
        desk.go(talk.path("progress"));
        desk.axe();
        desk.screenshot("course-unpromised");
        page.click("text=To the schedule");
        page.waitForURL("**/schedule");
    }

    @Test
    void slotsThatAreOverAreKeptOrMissed() {
        Talk talk = talk().planned();
        server.clock().pass(Duration.ofDays(4));
        desk.go(talk.path("progress"));
        assertThat(page.locator("table[aria-labelledby='slots'] tbody th").first())
                .hasText("Monday evenings");
        assertThat(page.locator("table[aria-labelledby='slots'] tbody")).containsText("0 %");
        desk.axe();
        desk.screenshot("slots");
    }

    /// Three finished tasks that took longer than estimated.
    private static void overran(Talk talk) {
        String notes = "Call Maria 1h\nCall Joe 1h\nCall Ann 1h";
        List<Task> calls = Talk.done(talk.verb(AddTask.class)
                .by(talk.ada(), new AddTask.Request(talk.goal().id(), null, notes)));
        for (Task call : calls) {
            worked(talk, call, "1:40", "2026-11-20");
            Talk.done(talk.verb(CompleteTask.class).by(talk.ada(), call.id()));
        }
    }

    @Test
    void byMouseAdaLooksBackOnTheMonth() {
        Talk talk = talk();
        overran(talk);
        desk.go("/");
        desk.axe();
        desk.screenshot("today-lookback");
        page.click("text=Look back");
        page.waitForURL("**/progress#lookback");
        assertThat(page.locator("#noticed-0")).containsText("1.7 times what you estimate");
        desk.axe();
        desk.screenshot("lookback");
        page.fill("#differently-0", "I ask how much time they have");
        button("Keep as a lesson").click();
        assertThat(page.locator(".toast")).containsText("Kept among the lessons");
        assertThat(page.locator("#lookback")).hasCount(0);
        desk.go(talk.path("journal"));
        assertThat(page.locator(".entry__why")).containsText("1.7 times what you estimate");
        desk.axe();
        desk.screenshot("journal-lookback");
    }

    @Test
    void byKeyboardAdaPutsTheMonthAway() {
        Talk talk = talk();
        overran(talk);
        desk.go(talk.path("progress"));
        desk.tabTo("form[action$='/lookback/deletion'] button");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("Put away");
        assertThat(page.locator("#lookback")).hasCount(0);
    }
}

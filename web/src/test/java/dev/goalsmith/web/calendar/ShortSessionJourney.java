package dev.goalsmith.web.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A week of sessions of a quarter of an hour, of half an hour, and over midnight.
class ShortSessionJourney extends Journey {

    @BeforeEach
    void begin() {
        Goal goal = Talk.done(
                server.verb(SetGoal.class).by(ada.actor(), new SetGoal.Request("I want to give a talk", "CAREER")));
        String notes = "Call Maria about the hall, 0.25h\nWrite to Ben, 0.5h\nRead the notes, 0.25h\nPrint, 0.5h\n"
                + "Rehearse at night, 2h";
        Talk.done(server.verb(AddTask.class).by(ada.actor(), new AddTask.Request(goal.id(), null, notes)));
        var week = WeekForm.typed("Mon 19:00 15min, Tue 19:00 30min, Wed 19:00 45min, Thu 23:00 2h");
        Talk.done(server.verb(CommitHours.class)
                .by(ada.actor(), goal.id(), new CommitHours.Request(week, "", "", "", "")));
        Talk.done(server.verb(SetDeadline.class)
                .by(ada.actor(), goal.id(), new SetDeadline.Request("2026-12-03", true, "", 2)));
        desk.go("/calendar/week?on=2026-11-23");
    }

    private Locator session(String day) {
        return page.locator("[data-day='2026-11-%s'] .event".formatted(day)).first();
    }

    @Test
    void theTitleOfAShortSessionIsReadAndNothingLiesOnIt() {
        for (String day : new String[] {"23", "24", "25"}) {
            BoundingBox title = session(day).locator(".event__title").boundingBox();
            BoundingBox marks = session(day).locator(".event__marks").boundingBox();
            BoundingBox event = session(day).boundingBox();
            assertThat(title.x + title.width).as(day).isLessThanOrEqualTo(marks.x + 0.5);
            assertThat(title.width).as(day).isGreaterThan(event.width * 0.5);
        }
        desk.axe();
        desk.screenshot("calendar-short");
    }

    @Test
    void aSessionOverMidnightGoesOnOnTheNextDay() {
        Locator rest = page.locator("[data-day='2026-11-27'] .event");
        assertThat(rest).hasCount(1);
        assertThat(rest).containsText("Rehearse at night");
        assertThat(rest).containsText("until 01:00");
        assertThat(rest).hasAttribute("data-start", "0");
        assertThat(rest).hasAttribute("data-span", "4");
        assertThat(page.locator(".week-view--waking")).hasCount(0);
    }
}

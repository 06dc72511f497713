package dev.goalsmith.web.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.web.Journey;
import dev.goalsmith.web.Talk;
import org.junit.jupiter.api.Test;

/// The calendar is leafed through, by mouse and by keyboard.
class CalendarJourney extends Journey {

    /// How much of a title is cut away, in pixels: by its own box or by that of its session.
    private static final String SHAVED = """
        title => Math.max(0, title.scrollHeight - title.clientHeight,
          Math.ceil(title.getBoundingClientRect().bottom - title.parentElement.getBoundingClientRect().bottom))\
        """;

    @Test
    void anEmptyMonthSaysHowItIsFilled() {
        desk.go("/calendar");

        assertThat(page.locator(".empty__say")).isVisible();
        desk.axe();
        desk.screenshot("calendar-empty");
        desk.go("/calendar/week");
        desk.axe();
    }

    @Test
    void monthsAndWeeksAreLeafedThrough() {
        Talk talk = Talk.of(server, ada.actor()).planned();
        Talk.done(server.verb(SetDeadline.class)
                .by(talk.ada(), talk.goal().id(), new SetDeadline.Request("2026-12-11", true, "", 2)));
        Talk.done(server.verb(AddDaysOff.class)
                .by(talk.ada(), new AddDaysOff.Request("2026-12-24", "2026-12-26", "Holidays")));
        desk.go("/calendar?on=2026-11-23");
        Locator sessions = page.locator("td .event:not(.event--milestone):not(.event--busy)");
        assertThat(sessions.first()).containsText("19:00");
        desk.axe();
        desk.screenshot("calendar");
        page.getByLabel("The month after").click();
        assertThat(page.locator("h1")).hasText("December 2026");
        assertThat(page.locator("td .event--milestone"))
                .hasText("Deadline: " + talk.goal().name());
        assertThat(page.locator("td .event--busy")).hasCount(3);
        desk.tabTo("a[href='/calendar/week?on=2026-12-09']");
        desk.press("Enter");
        assertThat(page.locator("h1")).hasText("7 to 13 December 2026");
        desk.tabTo("[rel=prev]");
        desk.press("Enter");
        assertThat(page.locator("h1")).hasText("30 November to 6 December 2026");
        desk.tabTo("[rel=prev]");
        desk.press("Enter");
        assertThat(page.locator("h1")).hasText("23 to 29 November 2026");
        assertThat(page.locator(".day-grid .event").first()).hasAttribute("data-start", "76");
        desk.axe();
        desk.screenshot("calendar-week");
    }

    @Test
    void whatIsOnASundayWidensNoPhone() {
        Talk talk = Talk.of(server, ada.actor());
        Talk.done(server.verb(SetDeadline.class)
                .by(talk.ada(), talk.goal().id(), new SetDeadline.Request("2026-12-13", true, "", 1)));
        desk.go("/calendar?on=2026-12-01");
        assertThat(page.locator("tr > :last-child .event--milestone")).hasCount(1);
        desk.screenshot("calendar-sunday");
    }

    @Test
    void theTitleOfAnHourIsNotShaved() {
        Talk talk = Talk.of(server, ada.actor());
        var week = WeekForm.typed("Tue evening 1h");
        Talk.done(server.verb(CommitHours.class)
                .by(talk.ada(), talk.goal().id(), new CommitHours.Request(week, "", "", "", "")));
        desk.go("/calendar/week?on=2026-11-23");
        Locator title = page.locator("[data-span='4'] > .event__title").first();
        assertThat(title).hasText("Draft the outline");
        org.assertj.core.api.Assertions.assertThat((Integer) title.evaluate(SHAVED))
                .isZero();
        desk.screenshot("calendar-hours");
    }

    @Test
    void pastWorkIsShownAndAnEmptyWeekBesideItIsNotCalledNew() {
        Talk talk = Talk.of(server, ada.actor()).planned();
        var log = server.verb(LogWork.class);
        Talk.done(log.by(talk.ada(), talk.outline().id(), new LogWork.Request("1.5", "2026-11-12")));
        desk.go("/calendar/week?on=2026-11-12");
        assertThat(page.locator(".event--worked")).containsText("Draft the outline");
        assertThat(page.locator(".event--worked")).containsText("1 h 30");
        assertThat(page.getByLabel("Worked this week, without a time").locator("li"))
                .hasCount(1);
        assertThat(page.getByLabel("Due this week")).hasCount(0);
        assertThat(page.locator(".empty")).hasCount(0);
        desk.axe();
        desk.screenshot("calendar-week-worked");
        desk.go("/calendar/week?on=2026-11-05");
        assertThat(page.locator(".empty__say")).hasText("Nothing was planned or worked on these days.");
        desk.go("/calendar?on=2026-11-05");
        assertThat(page.locator("td .event--worked")).hasCount(1);
        desk.axe();
        desk.screenshot("calendar-worked");
    }

    @Test
    void aDayThatIsNoneShowsToday() {
        for (String on : new String[] {"soon", "0000-01-01", "10000-01-01", "2026-02-30", ""}) {
            org.assertj.core.api.Assertions.assertThat(
                            ada.get("/calendar?on=" + on).status())
                    .isEqualTo(200);
            org.assertj.core.api.Assertions.assertThat(
                            ada.get("/calendar/week?on=" + on).text())
                    .contains("week-view__name--today");
        }
    }
}

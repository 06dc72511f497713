package dev.goalsmith.web.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.goalsmith.web.Journey;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// It is Monday morning; the outline is planned for this evening from seven to nine.
class BusyJourney extends Journey {

    private static final String CALENDAR = """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:choir
        SUMMARY:Choir
        DTSTART;TZID=Europe/Berlin:20260907T190000
        DURATION:PT1H30M
        RRULE:FREQ=WEEKLY;COUNT=16
        END:VEVENT
        BEGIN:VEVENT
        UID:fair
        SUMMARY:Trade fair
        DTSTART;VALUE=DATE:20261126
        DTEND;VALUE=DATE:20261128
        END:VEVENT
        END:VCALENDAR
        """;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor()).promised(Talk.USUAL, "");
    }

    private void add(String day, String from, String to, String what) {
        page.locator("#busyOn").fill(day);
        page.locator("#busyFrom").fill(from);
        page.locator("#busyTo").fill(to);
        page.locator("#busyWhat").fill(what);
        button("Add busy time").click();
    }

    private Locator evening() {
        return page.locator("[data-day='2026-11-23'] [data-session][data-start='76']");
    }

    private void choose(String name, String content) {
        Locator file = page.locator("#busyFile");
        if (!file.isVisible()) {
            page.getByText("From your calendar", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
        }
        file.setInputFiles(new FilePayload(name, "text/calendar", content.getBytes(StandardCharsets.UTF_8)));
        button("Take busy times in").click();
    }

    @Test
    void aSessionYieldsToADinnerAndComesBackWithIt() {
        desk.go("/calendar/week?on=2026-11-23");
        assertThat(evening()).hasCount(1);

        desk.go(talk.page("schedule"));
        add("2026-11-23", "19:00", "18:00", "Dinner with Maria");
        assertThat(page.locator("#busyTo-error")).containsText("Past midnight?");
        assertThat(page.locator("#busyTo")).isFocused();
        desk.axe();
        add("2026-11-23", "18:30", "22:00", "Dinner with Maria");
        assertThat(page.locator(".toast")).containsText("Busy on Mon 23 Nov, 18:30");
        assertThat(page.locator("[aria-labelledby=busy] .lines")).containsText("Dinner with Maria");
        desk.axe();
        desk.screenshot("busy");

        desk.go("/calendar/week?on=2026-11-23");
        assertThat(evening()).hasCount(0);
        assertThat(page.locator("[data-day='2026-11-23'] .event--busy")).containsText("Dinner with Maria");
        assertThat(page.locator("#week")).containsText("On Mon 23 Nov, 19:00 you are busy: Dinner with Maria.");
        desk.axe();
        desk.screenshot("calendar-busy");
        desk.go("/calendar?on=2026-11-23");
        assertThat(page.locator(".month .event--busy")).containsText("Dinner with Maria");
        desk.axe();
        desk.screenshot("calendar-busy-month");

        desk.go(talk.page("schedule"));
        page.getByLabel("Remove the busy time of Mon 23 Nov, 18:30").click();
        assertThat(page.locator(".toast")).containsText("Not busy any more: Dinner with Maria");
        desk.go("/calendar/week?on=2026-11-23");
        assertThat(evening()).hasCount(1);
    }

    @Test
    void whoTypesABusyTimeStaysWhereTheyAreAndIsToldThatNothingHadToMove() {
        desk.go(talk.page("schedule"));
        page.locator("#busyOn").fill("2026-11-27");
        page.locator("#busyFrom").fill("07:00");
        page.locator("#busyTo").fill("08:00");
        desk.tabTo("#busyWhat");
        desk.type("Dentist");
        desk.press("Enter");
        assertThat(page.locator(".toast")).containsText("Busy on Fri 27 Nov, 07:00. Nothing had to move.");
        assertThat(page.locator("#busyWhat")).isFocused();
    }

    @Test
    void theBusyTimesOfACalendarAreTakenInAndTakenBack() {
        desk.go(talk.page("schedule"));
        choose("broken.ics", "BEGIN:VCALENDAR");
        assertThat(page.locator("#busyFile-error")).containsText("This is not a calendar that can be read.");
        desk.axe();

        choose("ada.ics", CALENDAR);
        assertThat(page.locator(".toast")).containsText("6 busy times are taken from the file.");
        assertThat(page.locator("[aria-labelledby=busy] .lines"))
                .containsText("6 busy times from your calendar, the next on Mon 23 Nov, 19:00");
        desk.axe();
        desk.screenshot("busy-file");
        button("Undo").click();
        assertThat(page.locator(".toast")).containsText("Taken back.");
        assertThat(page.getByText("No busy times yet.")).isVisible();

        choose("ada.ics", CALENDAR);
        assertThat(page.locator(".toast")).containsText("6 busy times");
        desk.go("/calendar/week?on=2026-11-23");
        assertThat(evening()).hasCount(0);
        assertThat(page.locator("[data-day='2026-11-26'] .event--busy")).containsText("Trade fair");
        assertThat(page.locator("[data-day='2026-11-26'] [data-session]")).hasCount(0);
        desk.axe();
        desk.screenshot("calendar-busy-file");
    }
}

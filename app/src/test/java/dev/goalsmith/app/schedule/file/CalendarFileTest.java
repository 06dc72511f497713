package dev.goalsmith.app.schedule.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.BusyTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static CalendarReading read(String... lines) {
        String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("\n", lines) + "\nEND:VCALENDAR\n";
        return CalendarFile.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), MONDAY, BERLIN);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:1\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    private static List<BusyTime> times(String... lines) {
        return read(lines) instanceof CalendarReading.Read(var times) ? times : List.of();
    }

    private static List<LocalDateTime> starts(String... lines) {
        return times(lines).stream().map(BusyTime::from).toList();
    }

    private static LocalDateTime at(String wall) {
        return LocalDateTime.parse(wall);
    }

    @Test
    void anEventIsBusyOnThePersonsOwnWall() {
        assertThat(times(event("SUMMARY:Dentist\\, at last", "DTSTART:20261124T170000Z", "DTEND:20261124T180000Z")))
                .containsExactly(
                        new BusyTime("Dentist, at last", at("2026-11-24T18:00"), at("2026-11-24T19:00"), BERLIN));
        assertThat(times(event("DTSTART;TZID=America/New_York:20261124T120000", "DURATION:PT1H30M")))
                .containsExactly(new BusyTime("", at("2026-11-24T18:00"), at("2026-11-24T19:30"), BERLIN));
        assertThat(times(event("SUMMARY:Choir", "DTSTART:20261124T193000", "DTEND:20261124T213000")))
                .containsExactly(new BusyTime("Choir", at("2026-11-24T19:30"), at("2026-11-24T21:30"), BERLIN));
    }

    @Test
    void aWholeDayIsBusyFromMidnightToMidnightWhereverTheServerStands() {
        TimeZone here = TimeZone.getDefault();
        try {
            for (String zone : List.of("America/Los_Angeles", "Pacific/Auckland", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(times(event("DTSTART;VALUE=DATE:20261128", "DTEND;VALUE=DATE:20261130")))
                        .containsExactly(new BusyTime("", at("2026-11-28T00:00"), at("2026-11-30T00:00"), BERLIN));
                assertThat(starts(event(
                                "DTSTART;VALUE=DATE:20261001",
                                "RRULE:FREQ=MONTHLY;UNTIL=20270101",
                                "EXDATE;VALUE=DATE:20261201")))
                        .containsExactly(at("2027-01-01T00:00"));
                assertThat(starts(event("DTSTART:20261124T193000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2")))
                        .containsExactly(at("2026-11-24T19:30"), at("2026-11-25T19:30"));
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void anEventThatRepeatsKeepsItsHourWhenTheClockChanges() {
        assertThat(starts(event(
                        "DTSTART;TZID=Europe/Berlin:20260101T190000",
                        "DTEND;TZID=Europe/Berlin:20260101T200000",
                        "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20270501T170000Z",
                        "EXDATE;TZID=Europe/Berlin:20270101T190000,20270201T190000")))
                .containsExactly(
                        at("2026-12-01T19:00"), at("2027-03-01T19:00"), at("2027-04-01T19:00"), at("2027-05-01T19:00"));
    }

    @Test
    void oneOfASeriesThatWasPutElsewhereStandsThereAndOneThatIsCancelledNowhere() {
        assertThat(starts(
                        event("DTSTART:20261124T090000Z", "DURATION:PT30M", "RRULE:FREQ=WEEKLY;COUNT=4"),
                        event("RECURRENCE-ID:20261201T090000Z", "DTSTART:20261202T100000Z", "DURATION:PT1H"),
                        event(
                                "RECURRENCE-ID:20261208T090000Z",
                                "DTSTART:20261208T090000Z",
                                "DURATION:PT1H",
                                "STATUS:CANCELLED")))
                .containsExactly(at("2026-11-24T10:00"), at("2026-12-02T11:00"), at("2026-12-15T10:00"));
    }

    @Test
    void aZoneThatOnlyTheFileKnowsIsFollowed() {
        String zone = """
            BEGIN:VTIMEZONE
            TZID:W. Europe Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE\
            """;
        assertThat(starts(
                        zone,
                        event(
                                "DTSTART;TZID=W. Europe Standard Time:20261124T090000",
                                "DTEND;TZID=W. Europe Standard Time:20261124T100000",
                                "RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=2")))
                .containsExactly(at("2026-11-24T09:00"), at("2027-05-24T09:00"));
    }

    @Test
    void whatIsFreeCancelledOverOrTooFarIsNotBusy() {
        String usual = "DURATION:PT1H";
        assertThat(starts(
                        event("DTSTART:20261124T090000Z", usual, "TRANSP:TRANSPARENT"),
                        event("DTSTART:20261124T090000Z", usual, "STATUS:CANCELLED"),
                        event("DTSTART:20261122T090000Z", usual),
                        event("DTSTART:20271123T090000Z", usual),
                        event("DTSTART:20261124T090000Z"),
                        event("DTSTART:20261126T090000Z", usual, "STATUS:TENTATIVE", "TRANSP:OPAQUE")))
                .containsExactly(at("2026-11-26T10:00"));
    }

    @Test
    void aLongTimeIsKeptInPieces() {
        assertThat(times(event("SUMMARY:Sabbatical", "DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20261224")))
                .hasSize(3)
                .first()
                .isEqualTo(new BusyTime("Sabbatical", MONDAY.atStartOfDay(), at("2026-12-07T00:00"), BERLIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026", "PK\u0003\u0004"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThat(CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), MONDAY, BERLIN))
                .isEqualTo(new CalendarReading.Refused(Phrase.of("schedule.busy.file.unreadable")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:tomorrow",
                "DTSTART:20261124T090000Z\nRRULE:FREQ=SOMETIMES",
                "DTSTART:20261124T090000Z\nRRULE:BYDAY=MO",
                "DTSTART:20261124T090000Z\nDURATION:long",
                "DTSTART:20261124T090000Z\nDTEND:later",
                "DTSTART:20261124T090000Z\nRRULE:FREQ=DAILY\nEXDATE:never",
                "SUMMARY:When?"
            })
    void anEventThatCannotBeReadIsRefusedWithAllOthers(String broken) {
        String good = event("DTSTART:20261124T090000Z", "DURATION:PT1H");
        assertThat(read(good, event(broken, "DURATION:PT1H"))).isInstanceOf(CalendarReading.Refused.class);
    }

    @Test
    void aFileWithoutAnyBusyTimeSaysSo() {
        assertThat(read()).isEqualTo(new CalendarReading.Refused(Phrase.of("schedule.busy.file.nothing")));
    }
}

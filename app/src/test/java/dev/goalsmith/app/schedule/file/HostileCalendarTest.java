package dev.goalsmith.app.schedule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calendars that were written to keep a server at work.
class HostileCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Duration SOON = Duration.ofSeconds(30);

    private static CalendarReading read(String inner) {
        byte[] content =
                ("BEGIN:VCALENDAR\nVERSION:2.0\n" + inner + "END:VCALENDAR\n").getBytes(StandardCharsets.UTF_8);
        return Assertions.assertTimeoutPreemptively(SOON, () -> CalendarFile.read(content, MONDAY, BERLIN));
    }

    private static String event(String start, String rule) {
        return "BEGIN:VEVENT\nDTSTART:%s\nDURATION:PT1H\nRRULE:%s\nEND:VEVENT\n".formatted(start, rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=SECONDLY;COUNT=2147483647",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;COUNT=2147483647;BYHOUR=1,2,3;BYMINUTE=1,2;BYSECOND=1,2",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;INTERVAL=99999999999999999999"
            })
    void aRuleThatTakesLongToFollowIsRefused(String rule) {
        assertThat(read(event("19000101T000000", rule))).isInstanceOf(CalendarReading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYSETPOS=366;BYDAY=MO",
                "FREQ=WEEKLY;BYSETPOS=-300;BYDAY=MO,TU",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=7",
                "FREQ=DAILY;INTERVAL=0;COUNT=0",
                "FREQ=DAILY;COUNT=-5;INTERVAL=-1",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=99999",
                "FREQ=DAILY;BYDAY=MO;BYMONTHDAY=29;BYMONTH=2;BYSETPOS=1;COUNT=99999",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29;BYSETPOS=1;COUNT=99999",
                "FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYSETPOS=1;COUNT=99999",
                "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=366;COUNT=99999",
                "FREQ=DAILY;BYHOUR=25;BYMINUTE=99"
            })
    void aRuleThatMeetsNoDayEndsSoon(String rule) {
        assertThat(read(event("19000101T000000", rule).repeat(1_000))).isNotNull();
    }

    @Test
    void aDayForEverSince1900IsReadUpToAYear() {
        assertThat(read(event("19000101T080000", "FREQ=DAILY")))
                .isInstanceOfSatisfying(
                        CalendarReading.Read.class,
                        file -> assertThat(file.times()).hasSize(365));
        assertThat(read(event("19000101T080000", "FREQ=DAILY;COUNT=47000"))).isInstanceOf(CalendarReading.Read.class);
        assertThat(read(event("00010101T080000", "FREQ=DAILY;COUNT=2147483647")))
                .isInstanceOf(CalendarReading.Refused.class);
    }

    @Test
    void aHundredThousandEventsAreRefusedAndTenThousandRead() {
        String once = "BEGIN:VEVENT\nDTSTART:20270101T080000Z\nEND:VEVENT\n";
        assertThat(read(once.repeat(30_000))).isInstanceOf(CalendarReading.Refused.class);
        assertThat(read("BEGIN:VEVENT\nEND:VEVENT\n".repeat(80_000))).isInstanceOf(CalendarReading.Refused.class);
        String rule = "BEGIN:VEVENT\nDTSTART:19000101\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
        assertThat(read(rule.repeat(10_000))).isInstanceOf(CalendarReading.Refused.class);
        String past = "BEGIN:VEVENT\nDTSTART;TZID=X:20250101T080000\nDURATION:PT1H\nEND:VEVENT\n";
        assertThat(read(zone("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", 100) + past.repeat(10_000)))
                .isInstanceOf(CalendarReading.Refused.class);
    }

    private static String zone(String rule, int observances) {
        String observance = "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:"
                + rule + "\nEND:STANDARD\n";
        return "BEGIN:VTIMEZONE\nTZID:X\n" + observance.repeat(observances) + "END:VTIMEZONE\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=YEARLY;BYHOUR=1,2,3", "FREQ=DAILY"})
    void aZoneThatChangesItsClockAllTheTimeIsRefused(String rule) {
        assertThat(read(zone(rule, 1) + event("20261124T080000", "FREQ=DAILY")))
                .isInstanceOf(CalendarReading.Refused.class);
        assertThat(read(zone("FREQ=YEARLY;BYDAY=-1SU", 500) + event("20261124T080000", "FREQ=DAILY")))
                .isInstanceOf(CalendarReading.Refused.class);
    }

    @Test
    void deepLongAndEmptyThingsEndSoon() {
        assertThat(read("BEGIN:A\n".repeat(200_000))).isNotNull();
        assertThat(read("BEGIN:VEVENT\n".repeat(9_000))).isNotNull();
        assertThat(read("SUMMARY:" + "x".repeat(2_000_000) + "\n")).isInstanceOf(CalendarReading.Refused.class);
        assertThat(read("BEGIN:VEVENT\nDTSTART:20261124T080000\nRRULE:FREQ=DAILY\nEXDATE:"
                        + "20261124T080000,".repeat(100_000) + "20261124T080000\nEND:VEVENT\n"))
                .isNotNull();
        assertThat(read("\n ".repeat(500_000) + "\n")).isNotNull();
        assertThat(CalendarFile.read(new byte[3 * 1024 * 1024], MONDAY, BERLIN))
                .isInstanceOf(CalendarReading.Refused.class);
    }

    @Test
    void anyRuleAtAllEndsSoon() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String start = "%04d0131T080000".formatted(1 + random.nextInt(9998));
            assertThat(read(event(start, rule(random)))).isNotNull();
        }
    }

    private static String rule(Random random) {
        var rule = new StringBuilder("FREQ=" + one(random, List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY")));
        for (String part : List.of("BYMONTH=12", "BYMONTHDAY=31", "BYYEARDAY=366", "BYWEEKNO=53", "BYSETPOS=366")) {
            String name = part.substring(0, part.indexOf('=') + 1);
            int most = Integer.parseInt(part.substring(name.length()));
            if (random.nextInt(3) == 0) {
                int value = 1 + random.nextInt(most);
                rule.append(';').append(name).append(random.nextBoolean() ? value : -value);
            }
        }
        rule.append(random.nextInt(3) == 0 ? ";BYDAY=" + one(random, List.of("MO", "5FR", "-53SU", "SA,SU")) : "");
        rule.append(random.nextInt(3) == 0 ? ";INTERVAL=" + (1 + random.nextInt(1_000)) : "");
        rule.append(random.nextInt(4) == 0 ? ";COUNT=" + random.nextInt(Integer.MAX_VALUE) : "");
        return rule.toString();
    }

    private static String one(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

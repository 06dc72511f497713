package dev.goalsmith.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.schedule.SlotText.Parsed;
import dev.goalsmith.engine.schedule.SlotText.Unreadable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTextTest {

    private static final String USUAL = "Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mon evening 2h, Thu morning 2h, Sat 4h | Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h
        Mon 19:00-21:00; Thu 7-9; Sat 9:00 4h | Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h
        2 hours on Monday evening, 2 hours on Thursday morning and 4 hours on Saturday | Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h
        2h Mon evening; 2h Thu morning; 4h Sat | Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h
        Mon evening 2h Thu morning 2h | Mon 19:00 2h, Thu 07:00 2h
        mon evening 2h thu morning 2h sat 4h | Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h
        Monday evening, two hours; Thursday 7am-9am; Saturday from 9 to 1 pm | Mon 19:00 2h, Thu 07:00 2h, Sat 09:00 4h
        weekdays 7:00 30min | Mon 07:00 30min, Tue 07:00 30min, Wed 07:00 30min, Thu 07:00 30min, Fri 07:00 30min
        30 min every weekday at 7 | Mon 07:00 30min, Tue 07:00 30min, Wed 07:00 30min, Thu 07:00 30min, Fri 07:00 30min
        Mon-Wed 7:00 1h | Mon 07:00 1h, Tue 07:00 1h, Wed 07:00 1h
        Sat to Mon 8:00 45min | Mon 08:00 45min, Sat 08:00 45min, Sun 08:00 45min
        Mon, Wed and Fri 12:00 1h | Mon 12:00 1h, Wed 12:00 1h, Fri 12:00 1h
        2 hours on Monday and Wednesday evening | Mon 19:00 2h, Wed 19:00 2h
        2 hours on Monday evening and Saturday | Mon 19:00 2h, Sat 09:00 2h
        Tue/Thu lunch 1h | Tue 12:00 1h, Thu 12:00 1h
        weekend 9-12 | Sat 09:00 3h, Sun 09:00 3h
        Mon 7-9pm | Mon 19:00 2h
        Mon 11-1pm | Mon 11:00 2h
        Mon 11-1 | Mon 11:00 2h
        Mon 9-5 | Mon 09:00 8h
        Tue 22:00-01:00 | Tue 22:00 3h
        Fri 21:00-24:00 | Fri 21:00 3h
        Mon evening 7-9 | Mon 19:00 2h
        Mon evening at 8 for an hour | Mon 20:00 1h
        Mon 7 p.m. 1h30 | Mon 19:00 1h 30min
        Mon 7:30pm 1h 30 | Mon 19:30 1h 30min
        Mon 19.30 1.5h | Mon 19:30 1h 30min
        Mon 19:30 1 hour 15 minutes | Mon 19:30 1h 15min
        Mon 19-23:15 | Mon 19:00 4h 15min
        Sun half an hour | Sun 09:00 30min
        Mon 2h 19:00 | Mon 19:00 2h
        Mon 7-9, 19-21 | Mon 07:00 2h, Mon 19:00 2h
        Tuesdays 6am 1hr | Tue 06:00 1h
        Sun 23:00 2h, Mon 1:00 1h | Mon 01:00 1h, Sun 23:00 2h
        daily 6:30 20min | Mon 06:30 20min, Tue 06:30 20min, Wed 06:30 20min, Thu 06:30 20min, Fri 06:30 20min, Sat 06:30 20min, Sun 06:30 20min
        """)
    void aScheduleIsReadAsAPersonWouldWriteIt(String text, String meaning) {
        assertThat(SlotText.parse(text, DayParts.DEFAULT))
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(SlotText.write(parsed.slots())).isEqualTo(meaning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mon evening | Mon evening | schedule.slots.how-long
        Mon evening 2h, Thu morning | Thu morning | schedule.slots.how-long
        2h | 2h | schedule.slots.which-day
        Mon 2h, 10-12 | 10-12 | schedule.slots.overlap
        Mon blue 2h | blue | schedule.slots.unknown
        Mon 25:00 2h | 25:00 | schedule.slots.unknown
        Mon 24:00 2h | 24:00 | schedule.slots.unknown
        Mon 13pm 2h | 13pm | schedule.slots.unknown
        Mon 7:99 2h | 7:99 | schedule.slots.unknown
        Mon 25h | Mon 25h | schedule.slots.length
        Mon 2min | Mon 2min | schedule.slots.length
        Mon 99999999999h | Mon 99999999999h | schedule.slots.length
        Mon evening 2h, Mon 20:00 1h | Mon 20:00 1h | schedule.slots.overlap
        Sun 23:00 2h, Mon 0:30 1h | Mon 0:30 1h | schedule.slots.overlap
        Mon 🎉 2h | 🎉 | schedule.slots.unknown
        """)
    void whatIsNotAScheduleIsShownWhereItStands(String text, String blamed, String key) {
        assertThat(SlotText.parse(text, DayParts.DEFAULT)).isInstanceOfSatisfying(Unreadable.class, refusal -> {
            assertThat(refusal.why().key()).isEqualTo(key);
            assertThat(text.substring(refusal.start(), refusal.endExclusive())).isEqualTo(blamed);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mon evening 2h, Thu blue 2h, Sat 4h | Mon 19:00 2h, Sat 09:00 4h
        Mon evening 2h, Thu morning, Sat 4h | Mon 19:00 2h, Sat 09:00 4h
        Mon evening 2h, Mon 20:00 1h, Sat 4h | Mon 19:00 2h, Sat 09:00 4h
        Mon 25:00 2h and Sat 4h | Sat 09:00 4h
        """)
    void whatStandsBesideAMistakeIsReadAllTheSame(String text, String meaning) {
        assertThat(SlotText.parse(text, DayParts.DEFAULT))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(SlotText.write(refusal.slots())).isEqualTo(meaning));
    }

    @Test
    void twoSlotsThatOverlapAreBothNamed() {
        assertThat(SlotText.parse("Mon evening 2h, Mon 20:00 1h", DayParts.DEFAULT))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.why().args()).containsExactly("Mon 19:00 2h", "Mon 20:00 1h"));
    }

    @Test
    void anEmptyOrEndlessTextIsRefused() {
        assertThat(SlotText.parse("  ", DayParts.DEFAULT)).isInstanceOf(Unreadable.class);
        assertThat(SlotText.parse("Mon 2h,".repeat(500), DayParts.DEFAULT)).isInstanceOf(Unreadable.class);
        assertThat(SlotText.parse("daily 6:00 5min,".repeat(100), DayParts.DEFAULT))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void aPersonsOwnDayPartsCount() {
        var early = new DayParts(
                LocalTime.of(5, 30), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(18, 0), LocalTime.of(8, 0));
        assertThat(SlotText.parse("Mon evening 2h, Thu morning 2h, Sat 4h", early))
                .isEqualTo(SlotText.parse("Mon 18:00 2h, Thu 5:30 2h, Sat 8:00 4h", DayParts.DEFAULT));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            List<Slot> slots = randomSlots(random);
            assertThat(SlotText.parse(SlotText.write(slots), DayParts.DEFAULT)).isEqualTo(new Parsed(slots));
        }
    }

    private static List<Slot> randomSlots(SplittableRandom random) {
        var slots = new ArrayList<Slot>();
        while (slots.isEmpty() || random.nextInt(5) > 0) {
            Slot slot = Slot.of(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.of(random.nextInt(24), random.nextInt(60)),
                    5 + random.nextInt(1436));
            if (slots.stream().noneMatch(slot::overlaps)) {
                slots.add(slot);
            }
        }
        slots.sort(null);
        return slots;
    }

    @Test
    void noTextMakesTheReaderFail() {
        String letters = "Mon Sat 2h 19:00-21 evening and , ; to 7pm 1.5 :.-é🎉\u200b";
        var random = new SplittableRandom(8);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                int from = random.nextInt(letters.length());
                text.append(letters, from, Math.min(letters.length(), from + 1 + random.nextInt(9)));
            }
            assertThat(SlotText.parse(text.toString(), DayParts.DEFAULT)).isNotNull();
        }
        assertThat(SlotText.write(List.of())).isEmpty();
        assertThat(USUAL).isEqualTo(SlotText.write(((Parsed) SlotText.parse(USUAL, DayParts.DEFAULT)).slots()));
    }
}

package dev.goalsmith.engine.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.statement.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    /// A Saturday.
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Publish it by the end of Q3        | by the end of Q3        | 2027-07-01 | 2027-09-30
        Publish it by June 30th, 2027      | by June 30th, 2027      | 2027-06-30 | 2027-06-30
        Publish it by 30 June              | by 30 June              | 2027-06-30 | 2027-06-30
        Publish it before 1 February 2027  | before 1 February 2027  | 2027-01-31 | 2027-01-31
        Publish it by June                 | by June                 | 2027-06-01 | 2027-06-30
        Publish it in 2027                 | in 2027                 | 2027-01-01 | 2027-12-31
        Publish it this year               | this year               | 2026-01-01 | 2026-12-31
        Publish it by next Friday          | by next Friday          | 2026-11-27 | 2026-11-27
        Publish it by year-end             | by year-end             | 2026-01-01 | 2026-12-31
        Publish it by 2027-03-05           | by 2027-03-05           | 2027-03-05 | 2027-03-05
        Publish it by 3/5/2027             | by 3/5/2027             | 2027-03-05 | 2027-03-05
        Publish it by the first of Feb     | by the first of Feb     | 2027-02-01 | 2027-02-01
        Publish it no later than 5 May     | no later than 5 May     | 2027-05-05 | 2027-05-05
        Publish it by the end of the month | by the end of the month | 2026-11-01 | 2026-11-30
        Publish it by Christmas            | by Christmas            | 2026-12-25 | 2026-12-25
        Publish it by the 15th             | by the 15th             | 2026-12-15 | 2026-12-15
        Publish it by Christmas 2027       | by Christmas 2027       | 2027-12-25 | 2027-12-25
        Publish it between now and Easter  | between now and Easter  | 2027-03-28 | 2027-03-28
        Publish it by June '27             | by June '27             | 2027-06-01 | 2027-06-30
        Publish it by 30.6.2027            | by 30.6.2027            | 2027-06-30 | 2027-06-30
        Publish it by the spring           | by the spring           | 2027-03-01 | 2027-05-31
        Publish it by summer 2028          | by summer 2028          | 2028-06-01 | 2028-08-31
        Publish it by the weekend          | by the weekend          | 2026-11-21 | 2026-11-22
        Publish it by year's end           | by year's end           | 2026-01-01 | 2026-12-31
        Publish it over the rest of 2027   | over the rest of 2027   | 2027-01-01 | 2027-12-31
        Publish it in the week of June 3   | in the week of June 3   | 2027-05-31 | 2027-06-06
        Publish it on June 13-15           | on June 13-15           | 2027-06-13 | 2027-06-15
        Publish it by 15 May next year     | by 15 May next year     | 2027-05-15 | 2027-05-15
        Publish it by the end of May of next year | by the end of May of next year | 2027-05-01 | 2027-05-31
        Publish it by next spring          | by next spring          | 2027-03-01 | 2027-05-31
        Publish it by the twenty-first of June | by the twenty-first of June | 2027-06-21 | 2027-06-21
        Publish it by the sixteenth of June | by the sixteenth of June | 2027-06-16 | 2027-06-16
        Publish it on or before 30 June    | on or before 30 June    | 2027-06-30 | 2027-06-30
        Publish it 3 weeks before 30 June  | 3 weeks before 30 June  | 2027-06-09 | 2027-06-09
        Publish it by New Year             | by New Year             | 2027-01-01 | 2027-01-01
        Publish it by FY27                 | by FY27                 | 2027-01-01 | 2027-12-31
        Publish it by Q3/27                | by Q3/27                | 2027-07-01 | 2027-09-30
        Publish it by 15-Jun-2027          | by 15-Jun-2027          | 2027-06-15 | 2027-06-15
        Publish it by 30-06-2027           | by 30-06-2027           | 2027-06-30 | 2027-06-30
        Publish it by week 26              | by week 26              | 2027-06-28 | 2027-07-04
        Publish it by 2027-W26             | by 2027-W26             | 2027-06-28 | 2027-07-04
        """)
    void aDeadlineIsTheLastDayOnWhichThePromiseIsKept(String text, String words, LocalDate from, LocalDate to) {
        TimeExpression found = only(text);

        assertThat(found.span().of(text)).isEqualTo(words);
        assertThat(found).isEqualTo(new TimeExpression.Deadline(found.span(), from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Become a manager within the next three years | within the next three years | P3Y | 2029-11-21
        Walk for 8 weeks                             | for 8 weeks                 | P8W | 2027-01-16
        Learn the basics in a month                  | in a month                  | P1M | 2026-12-21
        Open the shop two years from now             | two years from now          | P2Y | 2028-11-21
        Save over the next year and a day            | over the next year          | P1Y | 2027-11-21
        Learn to dance in a year and a half          | in a year and a half        | P18M | 2028-05-21
        Train for 3 months from 1 March 2027         | for 3 months from 1 March 2027 | P3M | 2027-06-01
        Answer it in 7 business days                 | in 7 business days          | P7D | 2026-12-01
        Open the shop a year from today              | a year from today           | P1Y | 2027-11-21
        """)
    void aHorizonRunsFromTheDayOfWriting(String text, String words, String value, LocalDate to) {
        var found = (TimeExpression.Horizon) TimeReader.read(Text.of(text), ON).getFirst();

        assertThat(found.span().of(text)).isEqualTo(words);
        assertThat(found.value().iso()).isEqualTo(value);
        assertThat(found.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Run twice a week                        | twice a week               | 2  | week
        Run 3-4 times per week                  | 3-4 times per week         | 3  | week
        Write 10 comments a week                | a week                     | 10 | week
        Attend 4 networking events per month    | per month                  | 4  | month
        Meet every other Friday                 | every other Friday         | 1  | 2 weeks
        Report quarterly                        | quarterly                  | 1  | quarter
        Read on weekdays                        | on weekdays                | 5  | week
        Read every Tuesday and Thursday         | every Tuesday and Thursday | 2  | week
        Pay on the 1st and 15th of each month   | on the 1st and 15th of each month | 2 | month
        Call home every two weeks               | every two weeks            | 1  | 2 weeks
        Report on a monthly basis               | on a monthly basis         | 1  | month
        Swim on Monday and Thursday             | on Monday and Thursday     | 2  | week
        Gym Mon, Wed and Fri                    | Mon, Wed and Fri           | 3  | week
        Save 200 euros per annum                | per annum                  | 1  | year
        """)
    void aRhythmSaysHowOftenInWhichCycle(String text, String words, int times, String per) {
        var found = (TimeExpression.Rhythm) only(text);

        assertThat(found.span().of(text)).isEqualTo(words);
        assertThat(found.times()).isEqualTo(times);
        assertThat(found.per().key()).isEqualTo(per);
        assertThat(found.until()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Each month this year, send the report       | 2026-12-31
        Take one course per month for six months    | 2027-05-21
        Paint every weekend in June                 | 2027-06-30
        """)
    void aLimitEndsTheRhythm(String text, LocalDate until) {
        var rhythm = (TimeExpression.Rhythm) TimeReader.read(Text.of(text), ON).getFirst();

        assertThat(rhythm.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "Practise for 20 minutes, PT20M",
        "Take a 15-minute walk, PT15M",
        "Study half an hour, PT30M",
        "Study 1.5 hours, PT90M",
        "Study 5 h, PT5H",
        "Study 1/2 h, PT30M",
        "Study one and a quarter hours, PT75M",
        "Rest all day, P1D",
        "Answer within 3 business days, P3D",
        "Follow a 16-week course, P16W"
    })
    void aDurationIsNoPromise(String text, String value) {
        assertThat(((TimeExpression.Length) only(text)).value().iso()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teach a 5-year-old to read",
                "Rewrite the 2030 report",
                "I may write a report",
                "March with the band",
                "Beat the figures of last quarter",
                "Be there at 5 PM",
                "Wake up by 7am",
                "Take a day off",
                "This may help",
                "Run my first half marathon",
                "Call the house number 133-03-03-2020",
                "Listen to 1990s music",
                "Second the motion",
                "Hand it in at half past three",
                "Meet Ms Sunday",
                "Run the June 2026 audit",
                "Take the course \"Leading by 2030\"",
                "Answer on 32 December",
                "Reduce paper by 1/3"
            })
    void whatOnlyLooksLikeTimeIsNone(String text) {
        assertThat(TimeReader.read(Text.of(text), ON)).isEmpty();
    }

    @Test
    void nextFridayIsNeverToday() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(TimeReader.read(Text.of("Call her next Friday"), friday))
                .singleElement()
                .extracting(TimeExpression::limit)
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leave at 5 PM every day", "Be at the desk at 8:30 every day"})
    void aTimeOfDayIsNoCountOfARhythm(String text) {
        assertThat(((TimeExpression.Rhythm) only(text)).times()).isEqualTo(1);
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> found = TimeReader.read(Text.of(text), ON);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void daysToChooseFromAreNoRhythm() {
        assertThat(TimeReader.read(Text.of("Call them on Wednesday, Thursday or Friday"), ON))
                .isNotEmpty()
                .noneMatch(TimeExpression.Rhythm.class::isInstance);
    }

    @Test
    void moneyIsNoCountOfARhythm() {
        assertThat(((TimeExpression.Rhythm) only("Save 200 euros every month")).times())
                .isEqualTo(1);
    }
}

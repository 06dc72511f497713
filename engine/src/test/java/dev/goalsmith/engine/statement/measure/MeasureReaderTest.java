package dev.goalsmith.engine.statement.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.time.TimeReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureReaderTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        increase my salary by 15%                     | 15    | % | salary                      | INCREASE | true  |
        reduce weekly meeting time by 20%             | 20    | % | weekly meeting time         | DECREASE | true  |
        complete three professional certifications    | 3     |'' | professional certifications | REACH    | false |
        raise test coverage from 40% to 70%           | 70    | % | test coverage               | INCREASE | false | 40
        bring at least 250 guests to the fair         | 250   |'' | guests                      | AT_LEAST | false |
        do it without more than 3 errors              | 3     |'' | errors                      | AT_MOST  | false |
        allow no more than 3 errors                   | 3     |'' | errors                      | AT_MOST  | false |
        save $2,400 for the trip                      | 2400  | $ | ''                          | INCREASE | false |
        cut the backlog from 12 to 3 tickets          | 3     |'' | backlog                     | DECREASE | false | 12
        win two thirds of the votes                   | 0.6666666666666667 |'' | votes           | REACH    | false |
        score 8/10                                    | 8     | /10 | ''                         | REACH    | false |
        be rated 4 out of 5                           | 4     | /5 | ''                          | REACH    | false |
        answer nine per cent of the letters           | 9     | % | letters                     | REACH    | false |
        bring the balance to minus five               | -5    |'' | ''                          | REACH    | false |
        change by -3.5%                               | -3.5  | % | ''                          | REACH    | true  |
        pay USD 200                                   | 200   | $ | ''                          | REACH    | false |
        bring in 30 MUSD                              | 30000000 | $ | ''                       | REACH    | false |
        pay 75 EUR million                            | 75000000 | € | ''                       | REACH    | false |
        pay three dollars fifty cents                 | 3.5   | $ | ''                          | REACH    | false |
        jump 5 feet 3 inches                          | 5.25  | feet | ''                       | REACH    | false |
        run 10 1/2 miles                              | 10.5  | miles | ''                      | REACH    | false |
        save 10.000 € for the trip                    | 10000 | € | ''                          | INCREASE | false |
        save CHF 5'000 for the trip                   | 5000  | chf | ''                        | INCREASE | false |
        reduce build time to 5 pages                  | 5     | pages | build time              | DECREASE | false |
        bring the number of save errors to 3          | 3     |'' | ''                          | REACH    | false |
        increase lower-body strength by 20 kg         | 20    | kg | lower-body strength        | INCREASE | true  |
        improve our error rate to 1%                  | 1     | % | error rate                  | DECREASE | false |
        increase my salary by no less than 10%        | 10    | % | salary                      | AT_LEAST | true  |
        raise the share from 20% (2025) to 30% (2027) | 30    | % | share                       | INCREASE | false | 20
        raise the output to 250 from 200              | 250   |'' | output                      | INCREASE | false | 200
        reduce our footprint by 1/3                   | 0.3333333333333333 |'' | footprint      | DECREASE | true  |
        halve my overtime                             | 50    | % | overtime                    | DECREASE | true  |
        double sales to 3,000                         | 3000  |'' | sales                       | INCREASE | false |
        mentor two IT apprentices                     | 2     |'' | IT apprentices              | REACH    | false |
        write a 200-page book                         | 200   |'' | page book                   | REACH    | false |
        call Maria 3 times                            | 3     |'' | times                       | REACH    | false |
        send 2 applications/week                      | 2     |'' | applications                | REACH    | false |
        """)
    void aNumberIsReadWithItsDirectionAndBaseline(
            String text,
            BigDecimal value,
            String unit,
            String what,
            Direction direction,
            boolean relative,
            @Nullable BigDecimal baseline) {
        Text cut = Text.of(text);
        List<MeasureExpression> found = MeasureReader.read(cut, TimeReader.times(cut, ON));

        assertThat(found).hasSize(1);
        MeasureExpression expected =
                new MeasureExpression(found.getFirst().span(), value, unit, what, direction, relative, baseline);
        assertThat(found.getFirst()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finish this one",
                "Pass the B2 exam",
                "Read module 4",
                "Do the one that matters",
                "Give a talk at JavaZone 2027",
                "Present the 2027 budget",
                "2027",
                "Be ISO 27001 certified",
                "Pass the AZ-900 exam",
                "Work for a Fortune 500 company",
                "Leave at 5 PM",
                "Be there at 8:30",
                "Take it over from 1 April 2027",
                "Retire by the age of 40",
                "Move to v2.0",
                "Pass the CFA Level 1 exam",
                "Hold my 1:1s",
                "Earn a six-figure salary",
                "1) Write a book"
            })
    void aNumberInANameMeasuresNothing(String text) {
        Text cut = Text.of(text);
        assertThat(MeasureReader.read(cut, TimeReader.times(cut, ON))).isEmpty();
    }
}

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
        List<MeasureExpression> found = MeasureReader.read(cut, TimeReader.read(cut, ON));

        assertThat(found).hasSize(1);
        MeasureExpression expected =
                new MeasureExpression(found.getFirst().span(), value, unit, what, direction, relative, baseline);
        assertThat(found.getFirst()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Finish this one", "Pass the B2 exam", "Read module 4", "Do the one that matters"})
    void aNumberInANameMeasuresNothing(String text) {
        Text cut = Text.of(text);
        assertThat(MeasureReader.read(cut, TimeReader.read(cut, ON))).isEmpty();
    }
}

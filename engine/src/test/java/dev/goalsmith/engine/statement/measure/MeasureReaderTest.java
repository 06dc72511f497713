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
}

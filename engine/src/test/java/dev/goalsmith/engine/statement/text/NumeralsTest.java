package dev.goalsmith.engine.statement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        12                           | 12      | 12
        1,500                        | 1500    | 1500
        3.5                          | 3.5     | 3.5
        80k                          | 80000   | 80000
        three                        | 3       | 3
        twenty-five                  | 25      | 25
        one hundred and twenty-five  | 125     | 125
        two thousand                 | 2000    | 2000
        a dozen                      | 12      | 12
        half an                      | 0.5     | 0.5
        two and a half               | 2.5     | 2.5
        a couple of                  | 2       | 2
        3 million                    | 3000000 | 3000000
        2-3                          | 2       | 3
        three to four                | 3       | 4
        30–45                        | 30      | 45
        """)
    void aNumberIsReadInDigitsAndWords(String text, BigDecimal low, BigDecimal high) {
        Text cut = Text.of(text);

        Numeral numeral = Objects.requireNonNull(Numerals.at(cut, 0));

        assertThat(numeral.value()).isEqualByComparingTo(low);
        assertThat(numeral.high()).isEqualByComparingTo(high);
        assertThat(numeral.next()).isEqualTo(cut.size());
    }
}

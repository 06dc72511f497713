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
        5k-20k                       | 5000    | 20000
        .5                           | 0.5     | 0.5
        1,234,567.8                  | 1234567.8 | 1234567.8
        1.234,5                      | 1234.5  | 1234.5
        3,5                          | 3.5     | 3.5
        12,34,567                    | 1234567 | 1234567
        1 234 567                    | 1234567 | 1234567
        40 000                       | 40000   | 40000
        10M                          | 10000000 | 10000000
        1.2bn                        | 1200000000 | 1200000000
        13 lakh                      | 1300000 | 1300000
        hundred thousand             | 100000  | 100000
        fifty - two                  | 52      | 52
        three hundred and thirty one | 331     | 331
        two hundred and two thousand | 202000  | 202000
        4 thousand 3 hundred and 21  | 4321    | 4321
        six crore and two hundred    | 60000200 | 60000200
        three dozen                  | 36      | 36
        half a dozen                 | 6       | 6
        two hundred point zero three | 200.03  | 200.03
        nought point seventy-one     | 0.71    | 0.71
        3/4                          | 0.75    | 0.75
        2 1/4                        | 2.25    | 2.25
        2½                           | 2.5     | 2.5
        ¾                            | 0.75    | 0.75
        two fifths                   | 0.4     | 0.4
        five-eighths                 | 0.625   | 0.625
        one-eighth                   | 0.125   | 0.125
        twenty-three fifths          | 4.6     | 4.6
        one twenty-fifth             | 0.04    | 0.04
        a half                       | 0.5     | 0.5
        a fifth                      | 0.2     | 0.2
        three quarters               | 0.75    | 0.75
        one hundred and three quarters | 100.75 | 100.75
        forty two and a quarter      | 42.25   | 42.25
        half a million               | 500000  | 500000
        quarter million              | 250000  | 250000
        five and a half million      | 5500000 | 5500000
        three million and a half     | 3500000 | 3500000
        one billion and a half million | 1000500000 | 1000500000
        one out of four              | 0.25    | 0.25
        1 in twenty                  | 0.05    | 0.05
        one over eight               | 0.125   | 0.125
        """)
    void aNumberIsReadInDigitsAndWords(String text, BigDecimal low, BigDecimal high) {
        Text cut = Text.of(text);

        Numeral numeral = Objects.requireNonNull(Numerals.at(cut, 0));

        assertThat(numeral.value()).isEqualByComparingTo(low);
        assertThat(numeral.high()).isEqualByComparingTo(high);
        assertThat(numeral.next()).isEqualTo(cut.size());
    }

    /// The rest of the words is not part of the number.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3 hundred and 2 hundred    | 300   | 2
        one three                  | 1     | 1
        a fifth course             | ''    | 0
        half marathon              | ''    | 0
        8/10                       | 8     | 1
        8 in 5                     | 8     | 1
        3 500 word essays          | 3     | 1
        22,24,26                   | 22    | 1
        120 over 80                | 120   | 1
        2 million 5 times          | 2000000 | 2
        two and a third course     | 2     | 1
        1m                         | 1     | 1
        """)
    void aNumberEndsWhereItsWordsEnd(String text, String value, int next) {
        Numeral numeral = Numerals.single(Text.of(text), 0);
        assertThat(numeral == null ? "" : numeral.value().toPlainString()).isEqualTo(value);
        assertThat(numeral == null ? 0 : numeral.next()).isEqualTo(next);
    }
}

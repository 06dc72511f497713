package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I want to improve my health                          | improve
        Improve my running time by 2 minutes                 | ''
        Read more books soon                                 | more,soon
        Give no fewer than 3 talks and write 5 posts or more | ''
        Become a senior manager                              | ''
        Write 3 posts so that more clients find me           | ''
        """)
    void aWordIsVagueOnlyWhereNothingMakesItClear(String text, String words) {
        List<String> vague = Reviewer.review(text, LocalDate.of(2026, 11, 21)).vague().stream()
                .map(VagueWord::word)
                .toList();

        assertThat(String.join(",", vague)).isEqualTo(words);
    }
}

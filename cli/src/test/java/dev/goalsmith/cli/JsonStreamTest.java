package dev.goalsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStreamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"text\":5}|{\"id\":\"a\",\"error\":\"text must be a string\"}",
                "{\"id\":7}|{\"id\":7,\"error\":\"text is missing\"}",
                "{\"text\":null}|{\"id\":null,\"error\":\"text is missing\"}",
                "{\"id\":\"b\",\"text\":\"x\",\"on\":\"2026-02-30\"}|{\"id\":\"b\",\"error\":\"on must be a date such"
                        + " as 2026-11-21\"}",
                "{\"id\":\"c\",\"text\":\"x|{\"id\":\"c\",\"error\":\"not a JSON object: see column 20\"}",
                "nonsense|{\"id\":null,\"error\":\"not a JSON object: see column 1\"}",
                "[1]|{\"id\":null,\"error\":\"not a JSON object: see column 2\"}",
                "{\"id\":1} {\"id\":2}|{\"id\":1,\"error\":\"not a JSON object: see column 11\"}",
                "{\"id\":1,\"id\":2}|{\"id\":1,\"error\":\"not a JSON object: see column 13\"}"
            })
    void aLineThatCannotBeReadIsAnsweredWithWhatIsWrong(String line, String answer) {
        Typed typed = Typed.withInput(line + "\n", "review", "--jsonl");
        assertThat(typed).isEqualTo(new Typed(0, answer + "\n", ""));
    }

    @Test
    void theStreamGoesOnAfterABadLineAndPassesOverBlankOnes() {
        Typed typed = Typed.withInput("{}\r\n\n{\"id\":2}\n   \n{\"id\":3", "review", "--jsonl");
        assertThat(typed.code()).isZero();
        assertThat(typed.outLines()).hasSize(3).last().asString().startsWith("{\"id\":3,\"error\"");
    }

    @Test
    void nestingWithoutEndIsJustNotReadable() {
        Typed typed =
                Typed.withInput("{\"id\":1,\"text\":" + "[".repeat(100_000) + "\n{\"id\":2}\n", "review", "--jsonl");
        assertThat(typed.outLines()).hasSize(2).allMatch(line -> line.contains("error"));
    }
}

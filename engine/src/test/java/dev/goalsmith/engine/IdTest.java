package dev.goalsmith.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @Test
    void whatIsWrittenIsReadBack() {
        var random = new SplittableRandom(7);
        for (int at = 0; at < 1_000; at++) {
            var id = new Id(new UUID(random.nextLong(), random.nextLong()));

            assertThat(Id.parse(id.toString())).isEqualTo(id);
        }
    }

    @Test
    void theLettersAreTheNumberToTheBase62() {
        assertThat(new Id(new UUID(0, 0))).hasToString("0".repeat(22));
        assertThat(new Id(new UUID(0, 61))).hasToString("0".repeat(21) + "z");
        assertThat(new Id(new UUID(0, 62))).hasToString("0".repeat(20) + "10");
        assertThat(new Id(new UUID(-1, -1))).hasToString("7n42DGM5Tflk9n8mt7Fhc7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "zzzzzzzzzzzzzzzzzzzzzz",
                "7n42DGM5Tflk9n8mt7Fhc8",
                "00000000000000000000 0",
                "000000000000000000000ü"
            })
    void whatIsNoIdIsNotRead(String text) {
        assertThat(Id.parse(text)).isNull();
    }
}

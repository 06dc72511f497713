package dev.goalsmith.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Excerpt.of("ten letter", 10)).isEqualTo("ten letter");
        assertThat(Excerpt.of("", 10)).isEmpty();
    }

    @Test
    void whatIsLongerEndsInDotsWithoutSpaceBeforeThem() {
        assertThat(Excerpt.of("eleven letters", 8)).isEqualTo("eleven…");
        assertThat(Excerpt.ofFirstLine("first\nsecond", 8)).isEqualTo("first");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void noLetterLosesItsHalf(int longest) {
        String excerpt = Excerpt.of("🎉🎉🎉🎉", longest);
        assertThat(excerpt).hasSizeLessThanOrEqualTo(longest);
        assertThat(excerpt.codePoints().anyMatch(letter -> Character.getType(letter) == Character.SURROGATE))
                .isFalse();
    }
}

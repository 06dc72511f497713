package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.goalsmith.engine.statement.time.TimeExpression;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final int LENGTH = 50_000;

    private static final List<String> PIECES = List.of(
            "by",
            "the",
            "end",
            "of",
            "every",
            "each",
            "June",
            "31",
            "30th",
            "/",
            "-",
            ",",
            ".",
            "2027",
            "q3",
            "next",
            "within",
            "two",
            "hundred",
            "million",
            "half",
            "a",
            "week",
            "from",
            "to",
            "$",
            "%",
            "and",
            "Monday",
            "first",
            "\uD83D\uDE00",
            "\uD800",
            "\u200B",
            "\u202E",
            "ı",
            "İ",
            "(",
            ")",
            "'",
            "’s",
            "9999",
            "00",
            "mid",
            "improve",
            "report",
            "\u0000",
            "by",
            "until",
            "is",
            "so",
            "that",
            "once",
            "10",
            "5km",
            "year",
            "year-end",
            "third",
            "quarters",
            "point",
            "out",
            "feet",
            "cents",
            "USD",
            "minus",
            "½",
            "1,5",
            "couple",
            "easter",
            "dozen");

    @SuppressWarnings("unused")
    static final List<String> repeated = List.of(
            "a",
            "1",
            "1.",
            "-",
            " ",
            "\n",
            "by ",
            "by the ",
            "end of ",
            "mid ",
            "hundred ",
            "one ",
            "every ",
            "a week ",
            "next ",
            "Monday, ",
            "Monday and ",
            "1st and ",
            "from 1 to ",
            "until ",
            "so that ",
            "to write ",
            "(",
            "5 days ",
            "first week of ",
            "for the next ",
            "in a ",
            "\uD83D\uDE00",
            "1,000,",
            "1,1",
            "12,34,",
            "1 234 ",
            ".5",
            "½",
            "3 hundred and 2 ",
            "a third of ",
            "half a ",
            "one out of ",
            "$1 ",
            "5 feet 2 ",
            "minus ",
            "USD1",
            "9/",
            "using ",
            "increase ",
            "with ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noMixtureOfWordsThrows(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String written = text.toString();
            assertThatCode(() -> inside(written, Reviewer.review(written, ON)))
                    .as(written)
                    .doesNotThrowAnyException();
        }
    }

    /// Quotes every piece that the review points at, which throws if one lies outside of the text.
    private static void inside(String text, Review review) {
        review.criteria()
                .forEach(criterion ->
                        criterion.evidence().forEach(piece -> piece.span().of(text)));
        review.vague().forEach(word -> word.span().of(text));
        review.measures().forEach(measure -> measure.span().of(text));
        int end = 0;
        for (TimeExpression time : review.time()) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            end = time.span().endExclusive();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @FieldSource("repeated")
    void aHugeTextOfOneWordIsReviewedInLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Reviewer.review(text, ON);
        // Of the processor, cold: far above what is needed, far below what anything quadratic would take.
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void anEmptyTextIsVague() {
        assertThat(Reviewer.review("", ON).verdict()).isEqualTo(Verdict.VAGUE);
        assertThat(Reviewer.review("", ON).score()).isZero();
    }
}

package dev.goalsmith.engine.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.goalsmith.engine.statement.text.Differences.Fate;
import dev.goalsmith.engine.statement.text.Differences.Piece;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void aWordThatWasPutInIsAdded() {
        assertEquals(
                List.of(new Piece(Fate.KEPT, "I give "), new Piece(Fate.ADDED, "a "), new Piece(Fate.KEPT, "talk")),
                Differences.between("I give talk", "I give a talk"));
    }

    @Test
    void aWordThatWasReplacedIsRemovedAndAdded() {
        assertEquals(
                List.of(
                        new Piece(Fate.KEPT, "a "),
                        new Piece(Fate.REMOVED, "better "),
                        new Piece(Fate.ADDED, "new "),
                        new Piece(Fate.KEPT, "job")),
                Differences.between("a better job", "a new job"));
    }

    @Test
    void equalTextsAreKeptWhole() {
        assertEquals(List.of(new Piece(Fate.KEPT, "a talk")), Differences.between("a talk", "a talk"));
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertEquals(List.of(), Differences.between("", ""));
    }

    @Test
    void whatIsNotRemovedIsTheLaterText() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new SplittableRandom(seed);
            String before = text(random);
            String after = text(random);
            assertEquals(after, without(Fate.REMOVED, Differences.between(before, after)), "seed " + seed);
        }
    }

    @Test
    void whatIsNotAddedHasTheWordsOfTheEarlierText() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new SplittableRandom(seed);
            String before = text(random);
            String kept = without(Fate.ADDED, Differences.between(before, text(random)));
            assertEquals(words(before), words(kept), "seed " + seed);
        }
    }

    @Test
    void twoLongTextsWithoutACommonWordAreComparedInTime() {
        assertTimeout(Duration.ofSeconds(2), () -> Differences.between("a ".repeat(2_000), "b ".repeat(2_000)));
    }

    private static String text(SplittableRandom random) {
        String[] words = {"a", "talk", "better", "budget", "😀", "by"};
        var text = new StringBuilder();
        for (int count = random.nextInt(12); count > 0; count--) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    private static String without(Fate fate, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}

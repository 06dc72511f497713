package dev.goalsmith.engine.statement.text;

import java.util.ArrayList;
import java.util.List;

/// What changed from one text to the next, word by word: the longest common subsequence of the words stays.
///
/// A word carries the space after it, so that the pieces that are not removed, put together, are the later text.
public final class Differences {

    /// Beyond so many changed words on either side the whole stretch counts as rewritten: quadratic time ends here.
    private static final int MOST_WORDS = 1_000;

    private Differences() {}

    /// A stretch of words that was treated alike.
    public record Piece(Fate fate, String text) {}

    /// What became of a piece.
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /// The pieces of both texts in the order in which one reads them.
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> recent = words(after);
        int head = commonHead(old, recent);
        int tail = commonHead(
                old.subList(head, old.size()).reversed(),
                recent.subList(head, recent.size()).reversed());
        var pieces = new Pieces();
        recent.subList(0, head).forEach(word -> pieces.add(Fate.KEPT, word));
        walk(old.subList(head, old.size() - tail), recent.subList(head, recent.size() - tail), pieces);
        recent.subList(recent.size() - tail, recent.size()).forEach(word -> pieces.add(Fate.KEPT, word));
        return pieces.done();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean begins = at == text.length()
                    || (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at)));
            if (begins) {
                words.add(text.substring(start, at));
                start = at;
            }
        }
        return words;
    }

    private static int commonHead(List<String> one, List<String> two) {
        int length = 0;
        while (length < one.size() && length < two.size() && same(one.get(length), two.get(length))) {
            length++;
        }
        return length;
    }

    private static boolean same(String one, String two) {
        return one.strip().equals(two.strip());
    }

    private static void walk(List<String> old, List<String> recent, Pieces pieces) {
        if (old.size() > MOST_WORDS || recent.size() > MOST_WORDS) {
            old.forEach(word -> pieces.add(Fate.REMOVED, word));
            recent.forEach(word -> pieces.add(Fate.ADDED, word));
            return;
        }
        int[][] common = commonLengths(old, recent);
        int left = 0;
        int right = 0;
        while (left < old.size() || right < recent.size()) {
            if (left < old.size() && right < recent.size() && same(old.get(left), recent.get(right))) {
                pieces.add(Fate.KEPT, recent.get(right++));
                left++;
            } else if (right == recent.size()
                    || (left < old.size() && common[left + 1][right] >= common[left][right + 1])) {
                pieces.add(Fate.REMOVED, old.get(left++));
            } else {
                pieces.add(Fate.ADDED, recent.get(right++));
            }
        }
    }

    /// For each pair of positions the length of the longest common subsequence from there on.
    private static int[][] commonLengths(List<String> old, List<String> recent) {
        var common = new int[old.size() + 1][recent.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = recent.size() - 1; right >= 0; right--) {
                common[left][right] = same(old.get(left), recent.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    /// Joins neighbours of the same fate.
    private static final class Pieces {

        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Fate fate = Fate.KEPT;

        void add(Fate next, String word) {
            if (next != fate) {
                flush();
                fate = next;
            }
            text.append(word);
        }

        List<Piece> done() {
            flush();
            return List.copyOf(done);
        }

        private void flush() {
            if (!text.isEmpty()) {
                done.add(new Piece(fate, text.toString()));
                text.setLength(0);
            }
        }
    }
}

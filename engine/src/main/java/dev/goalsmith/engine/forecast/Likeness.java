package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.Token;
import dev.goalsmith.engine.statement.text.WordClass;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of many titles are like another one by their words, where rare words count more.
///
/// Each word that two titles share counts by how rare it is among all (Spärck Jones, “A statistical interpretation of
/// term specificity and its application in retrieval”, Journal of Documentation 28, 1972); how alike they are is the
/// cosine between them (Salton, Wong and Yang, “A vector space model for automatic indexing”, Communications of the
/// ACM 18, 1975), and how often a title says a word makes no difference. Nor do capitals, accents and the common
/// English
/// endings. Numbers and words such as “the” and “with” do not count. Takes time in proportion to the length of all
/// titles together.
public final class Likeness {

    private static final int MOST = 3;
    /// Half of what they say, if all of it is as rare.
    private static final double LEAST = 0.5;
    /// So much of a word is left without its ending.
    private static final int SHORTEST = 3;
    /// The longer ones first.
    private static final List<String> ENDINGS = List.of("ings", "ing", "ied", "ies", "'s", "ed", "es", "s", "e", "y");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Set<String>> titles;
    /// In how many titles a word stands.
    private final Map<String, Integer> spread = new HashMap<>();

    private record Like(int at, double much) {}

    private Likeness(List<String> titles) {
        this.titles = titles.stream().map(Likeness::words).toList();
        this.titles.forEach(words -> words.forEach(word -> spread.merge(word, 1, Integer::sum)));
    }

    public static Likeness of(List<String> titles) {
        return new Likeness(titles);
    }

    /// Where the titles stand that are like `title`: the most alike first, of those that are equally alike the last one
    /// first; at most three, and none that have less than half in common.
    public List<Integer> nearest(String title) {
        Set<String> asked = words(title);
        var found = new ArrayList<Like>();
        for (int at = titles.size() - 1; at >= 0; at--) {
            double much = cosine(asked, titles.get(at));
            if (much >= LEAST) {
                found.add(new Like(at, much));
            }
        }
        found.sort(Comparator.comparingDouble(Like::much).reversed());
        return found.stream().limit(MOST).map(Like::at).toList();
    }

    private double cosine(Set<String> one, Set<String> other) {
        double both = 0;
        for (String word : other) {
            both += one.contains(word) ? square(word) : 0;
        }
        return both == 0 ? 0 : both / (length(one) * length(other));
    }

    private double length(Set<String> words) {
        double squares = 0;
        for (String word : words) {
            squares += square(word);
        }
        return Math.sqrt(squares);
    }

    private double square(String word) {
        double rarity = Math.log1p(titles.size() / (1.0 + spread.getOrDefault(word, 0)));
        return rarity * rarity;
    }

    private static Set<String> words(String title) {
        Text text = Text.of(title);
        var words = new HashSet<String>();
        for (int at = 0; at < text.size(); at++) {
            Token token = text.get(at);
            if (token.isWord() && !token.is(WordClass.FUNCTION) && !token.is(WordClass.PREPOSITION)) {
                words.add(folded(token.lower()));
            }
        }
        return words;
    }

    /// `writ` for write, writes and writing; `plan` for planned.
    private static String folded(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        for (String ending : ENDINGS) {
            if (plain.length() >= SHORTEST + ending.length() && plain.endsWith(ending)) {
                return undoubled(plain.substring(0, plain.length() - ending.length()));
            }
        }
        return undoubled(plain);
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        return last > SHORTEST - 1 && word.charAt(last) == word.charAt(last - 1) ? word.substring(0, last) : word;
    }
}

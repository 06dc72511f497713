package dev.goalsmith.engine.statement.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every written form of every word that the review listens for.
final class Lexicon {

    private static final Map<String, WordEntry> ENTRIES = entries();

    private Lexicon() {}

    /// What is known of `word`; of `department's` what is known of `department`.
    static WordEntry find(String word) {
        @Nullable WordEntry entry = ENTRIES.get(word);
        if (entry == null && word.endsWith("'s")) {
            entry = ENTRIES.get(word.substring(0, word.length() - 2));
        }
        return entry == null ? WordEntry.UNKNOWN : entry;
    }

    private static Map<String, WordEntry> entries() {
        Map<String, WordEntry> entries = new HashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            for (String lemma : wordClass.words()) {
                for (String form : forms(wordClass.inflection(), lemma)) {
                    entries.computeIfAbsent(form, _ -> new WordEntry(form, lemma, EnumSet.noneOf(WordClass.class)))
                            .classes()
                            .add(wordClass);
                }
            }
        }
        return Map.copyOf(entries);
    }

    private static List<String> forms(Inflection inflection, String lemma) {
        return switch (inflection) {
            case NONE -> List.of(lemma);
            case NOUN -> List.of(lemma, Spelling.plural(lemma));
            case VERB -> List.of(lemma, Spelling.plural(lemma), Spelling.gerund(lemma), Spelling.past(lemma));
        };
    }

    /// How a word of a class changes its end.
    enum Inflection {
        NONE,
        NOUN,
        VERB
    }
}

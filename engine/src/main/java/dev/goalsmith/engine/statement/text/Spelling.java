package dev.goalsmith.engine.statement.text;

import java.util.Set;

/// The regular endings of English words.
final class Spelling {

    /// Words of more than one syllable that double their last letter, because it is stressed.
    private static final Set<String> STRESSED = Set.of(
            "submit",
            "commit",
            "enrol",
            "begin",
            "refer",
            "control",
            "forget",
            "transfer",
            "program",
            "travel",
            "quit");

    private Spelling() {}

    /// `reports`, `classes`, `studies`.
    static String plural(String word) {
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        return consonantY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /// `writing`, `running`, `studying`.
    static String gerund(String word) {
        if (word.endsWith("e") && !word.endsWith("ee") && !word.equals("be")) {
            return word.substring(0, word.length() - 1) + "ing";
        }
        return stem(word) + "ing";
    }

    /// `distributed`, `planned`, `studied`.
    static String past(String word) {
        if (word.endsWith("e")) {
            return word + "d";
        }
        return consonantY(word) ? word.substring(0, word.length() - 1) + "ied" : stem(word) + "ed";
    }

    private static String stem(String word) {
        return doubles(word) ? word + word.charAt(word.length() - 1) : word;
    }

    private static boolean doubles(String word) {
        if (STRESSED.contains(word)) {
            return true;
        }
        int last = word.length() - 1;
        return last >= 2
                && !vowel(word.charAt(last))
                && "wxyh".indexOf(word.charAt(last)) < 0
                && vowel(word.charAt(last - 1))
                && !vowel(word.charAt(last - 2))
                && vowels(word) == 1;
    }

    private static boolean consonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && !vowel(word.charAt(word.length() - 2));
    }

    private static int vowels(String word) {
        int count = 0;
        for (int at = 0; at < word.length(); at++) {
            count += vowel(word.charAt(at)) ? 1 : 0;
        }
        return count;
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}

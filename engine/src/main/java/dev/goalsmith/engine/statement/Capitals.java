package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The first letter of words that come to stand within a sentence: small, but for names.
final class Capitals {

    private static final Pattern NAME =
            Pattern.compile("(?:I|January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Christmas|Easter|Mark|Grant|Will|Excel"
                    + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\\b.*");

    /// Words that answers often begin with, beside those that the review listens for.
    private static final Set<String> ORDINARY = Set.of(
            "maybe",
            "perhaps",
            "probably",
            "friends",
            "family",
            "parents",
            "children",
            "kids",
            "help",
            "books",
            "notes",
            "advice",
            "feedback",
            "home",
            "online",
            "being",
            "count",
            "number",
            "amount",
            "score");

    private Capitals() {}

    /// `text` with a small letter, unless it begins with a day, a month, a feast, an abbreviation or somebody's name in
    /// the genitive.
    static String lower(String text) {
        boolean stays = text.length() < 2
                || Character.isUpperCase(text.charAt(1))
                || NAME.matcher(text).matches()
                || genitive(text);
        return stays ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /// `text` with a small letter if its first word is an ordinary one; what is unknown may be a name and stays.
    static String within(String text) {
        return ordinary(Text.of(text)) ? lower(text) : text;
    }

    private static boolean ordinary(Text text) {
        if (ORDINARY.contains(text.word(0))) {
            return true;
        }
        for (WordClass wordClass : WordClass.values()) {
            if (text.is(0, wordClass)) {
                return true;
            }
        }
        return false;
    }

    private static boolean genitive(String text) {
        Text words = Text.of(text);
        return words.word(0).endsWith("'s") && !ordinary(words);
    }
}

package dev.goalsmith.app.goal;

import dev.goalsmith.engine.Excerpt;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a goal is called after its wish or its sentence: the first words, as many as fit.
public final class GoalName {

    private static final int LONGEST = 60;
    private static final Pattern BEGINNING =
            Pattern.compile("^I\\s++(?:will|want\\s++to|would\\s++like\\s++to)\\s++", Pattern.CASE_INSENSITIVE);

    /// Where measures, reasons and dates begin.
    private static final Pattern REST =
            Pattern.compile("(?:[,.;:]\\s| so that | because | by \\d| by the end of |[.]$).*");

    private GoalName() {}

    static String ofWish(String wish) {
        String line = wish.lines().findFirst().orElse(wish);
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return cut > 0 ? line.substring(0, cut).strip() + "…" : Excerpt.of(line, LONGEST);
    }

    /// What was to be done, without who, how much, when and why: “Give a talk at the spring meeting”.
    public static String ofSentence(String sentence) {
        String what = BEGINNING.matcher(sentence.strip().replace('\n', ' ')).replaceFirst("");
        String core = REST.matcher(what).replaceFirst("").strip();
        String name = ofWish(core.isEmpty() ? what : core);
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// Whether `name` is still the one that came from the wish.
    public static boolean isOfWish(String name, String wish) {
        return name.equals(ofWish(wish));
    }
}

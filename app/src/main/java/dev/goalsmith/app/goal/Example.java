package dev.goalsmith.app.goal;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A worked example: a wish as people have it, and a sentence that it may grow into.
///
/// @param number from 1 on, within its theme
public record Example(ExampleTheme theme, int number) {

    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 3;

    public static List<Example> all() {
        return Arrays.stream(ExampleTheme.values())
                .flatMap(theme -> theme.examples().stream())
                .toList();
    }

    /// The first `count` of a theme.
    static List<Example> of(ExampleTheme theme, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Example(theme, number))
                .toList();
    }

    /// The example of this code, such as `job_search-2`; null if there is none.
    public static @Nullable Example find(String code) {
        return all().stream()
                .filter(example -> example.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// How addresses and forms name it.
    public String code() {
        return theme.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    public Phrase wish() {
        return said("wish");
    }

    public Phrase sentence() {
        return said("sentence");
    }

    /// Whether every word of `search`, in any case and with any ending, stands in its wish, its sentence, the name of
    /// its theme or what the theme is looked for by.
    public boolean matches(String search, Words words) {
        String text = String.join(
                        " ",
                        words.say(wish()),
                        words.say(sentence()),
                        words.say(theme.title()),
                        words.say(theme.searchedBy()))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .map(Example::stem)
                .allMatch(text::contains);
    }

    /// A long word without its ending, so that "promoted" finds "promotion".
    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - LONGEST_ENDING)));
    }

    private Phrase said(String part) {
        return Phrase.of("example." + theme + "." + number + "." + part);
    }
}

package dev.goalsmith.web.goal;

import dev.goalsmith.app.goal.Example;
import dev.goalsmith.app.goal.ExampleTheme;
import dev.goalsmith.app.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The examples that a person looked for.
///
/// @param theme the code of the chosen theme; all of them if it is none
public record ExamplesPage(String search, String theme, List<Example> found) {

    public ExamplesPage {
        found = List.copyOf(found);
    }

    static ExamplesPage of(String search, String theme) {
        boolean all = themes().stream().noneMatch(one -> code(one).equals(theme));
        List<Example> found = Example.all().stream()
                .filter(example -> all || code(example.theme()).equals(theme))
                .filter(example -> example.matches(search, Words.english()))
                .toList();
        return new ExamplesPage(search, all ? "" : theme, found);
    }

    public static List<ExampleTheme> themes() {
        return Arrays.asList(ExampleTheme.values());
    }

    /// How addresses and forms name a theme.
    public static String code(ExampleTheme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /// Where the examples of a theme stand.
    public static String path(ExampleTheme theme) {
        return "/examples?theme=" + code(theme);
    }
}

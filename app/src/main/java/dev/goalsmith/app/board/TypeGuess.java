package dev.goalsmith.app.board;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.TaskType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The type of a note from its words: “Call Maria” is a “Phone call”, “Read chapter 2” is “Reading”.
///
/// The first word of the title decides that begins with the same four letters as a word of a type's name. The person
/// sees the guess as the colour of the paper, and changes it where it is wrong.
public final class TypeGuess {

    private static final int ALIKE = 4;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]++");

    private final Map<String, Id> types = new HashMap<>();

    /// Of two types that sound alike, the first one counts.
    public TypeGuess(List<TaskType> types) {
        types.forEach(type -> stems(type.name()).forEach(stem -> this.types.putIfAbsent(stem, type.id())));
    }

    /// Null where no type sounds like it.
    public @Nullable Id of(String title) {
        return stems(title).stream()
                .filter(types::containsKey)
                .findFirst()
                .map(types::get)
                .orElse(null);
    }

    private static List<String> stems(String text) {
        return NOT_LETTERS
                .splitAsStream(text)
                .filter(word -> word.length() >= ALIKE)
                .map(word -> word.substring(0, ALIKE).toLowerCase(Locale.ROOT))
                .toList();
    }
}

package dev.goalsmith.cli.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// One line of a stream: an object, or why it is none.
public sealed interface JsonLine {

    /// The line as an object.
    record Good(JsonObject object) implements JsonLine {}

    /// The line as a mistake.
    ///
    /// @param id of the line, if it came before the mistake
    record Bad(@Nullable Object id, String error) implements JsonLine {}

    static JsonLine parse(String text) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        try {
            Json.readObject(text, members);
            return new Good(new JsonObject(members));
        } catch (JacksonException mistake) {
            int column =
                    mistake.getLocation() == null ? 1 : mistake.getLocation().getColumnNr();
            return new Bad(members.get("id"), "not a JSON object: see column " + column);
        }
    }
}

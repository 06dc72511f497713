package dev.goalsmith.web.ui;

import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of a form, as it was typed, and what is wrong with it.
public record Form(Map<String, String> values, List<Problem> problems) {

    public Form {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(values, List.of());
    }

    public Form with(List<Problem> found) {
        return new Form(values, found);
    }

    /// With `value` in one of its fields.
    public Form with(String field, String value) {
        var changed = new HashMap<>(values);
        changed.put(field, value);
        return new Form(changed, problems);
    }

    /// Without one of its fields.
    public Form without(String field) {
        var changed = new HashMap<>(values);
        changed.remove(field);
        return new Form(changed, problems);
    }

    /// What was typed, over the version that is kept now, as another window was faster.
    public Form over(int version) {
        return with("version", String.valueOf(version));
    }

    /// What stands in a field; nothing if it is not filled.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// The version that the form was filled from; 0 if it carries none.
    public int version() {
        String digits = value("version");
        boolean number =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(digits) : 0;
    }

    /// The first thing that is wrong with a field, or null.
    public @Nullable Phrase problem(String field) {
        for (Problem problem : problems) {
            if (problem.field().equals(field)) {
                return problem.why();
            }
        }
        return null;
    }

    /// The ids of the texts that belong to a field, for screen readers; null if there are none.
    public @Nullable String describedBy(String field, boolean hint) {
        boolean wrong = problem(field) != null;
        String ids = (wrong ? field + "-error " : "") + (hint ? field + "-hint" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}

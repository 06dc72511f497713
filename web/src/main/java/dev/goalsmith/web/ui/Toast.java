package dev.goalsmith.web.ui;

import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// A short word about what was just done; with the address of its undoing where it can be taken back, and a link where
/// there is something to do next.
public record Toast(
        String text, @Nullable String undo, @Nullable Link link) implements Serializable {

    /// Where to go on, and what that is called.
    public record Link(String text, String path) implements Serializable {}

    public Toast(String text, @Nullable String undo) {
        this(text, undo, null);
    }

    /// The same with the address of its undoing.
    public Toast withUndo(String path) {
        return new Toast(text, path, link);
    }

    /// The flash attribute that carries it over a redirect.
    public static final String NAME = "toast";

    public static Toast of(String text) {
        return new Toast(text, null);
    }

    public static Toast say(String key, Object... args) {
        return of(Words.english().say(key, args));
    }

    /// “Call Maria” was deleted. Undo.
    public static Toast gone(Deleted deleted, String key) {
        return new Toast(Words.english().say(key, deleted.label()), "/undo/" + deleted.id());
    }
}

package dev.goalsmith.web.ui;

import dev.goalsmith.app.undo.Deleted;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// A short word about what was just done; with the address of its undoing where it can be taken back.
public record Toast(String text, @Nullable String undo) implements Serializable {

    /// The flash attribute that carries it over a redirect.
    public static final String NAME = "toast";

    public static Toast of(String text) {
        return new Toast(text, null);
    }

    /// “Call Maria” was deleted. Undo.
    public static Toast of(Deleted deleted, String text) {
        return new Toast(text, "/undo/" + deleted.id());
    }
}

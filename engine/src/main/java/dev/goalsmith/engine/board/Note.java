package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import org.jspecify.annotations.Nullable;

/// What stands on a sticky note. Thought through: the person said that nothing more is needed to complete it.
public record Note(String title, @Nullable Id typeId, boolean thoughtThrough) {

    public static final int LONGEST_TITLE = 500;

    public Note thoughtThrough(boolean enough) {
        return new Note(title, typeId, enough);
    }
}

package dev.goalsmith.web.board;

import dev.goalsmith.web.ui.Form;

/// A form of the board that could not be taken, and which one it was; `NONE` if every one was.
public record Mending(Part part, Form form) {

    static final Mending NOTHING = new Mending(Part.NONE, Form.empty());

    /// The forms of the board.
    public enum Part {
        NONE,
        PROMPT,
        PART,
        EDIT,
        /// The note was changed meanwhile.
        CONFLICT,
        MOVE,
        PREDECESSOR,
        TYPE
    }

    /// What stands in the form `asked`: what was typed if it is this one, otherwise nothing.
    public Form of(Part asked) {
        return asked == part ? form : Form.empty();
    }

    public boolean is(Part asked) {
        return asked == part;
    }
}

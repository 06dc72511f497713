package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;
import java.util.Locale;

/// A piece of the statement that speaks for a criterion.
public record Evidence(Span span, Kind kind) {

    /// What the piece is.
    public enum Kind {
        ACTION,
        OBJECT,
        NUMBER,
        RHYTHM,
        OUTCOME,
        DEADLINE,
        HORIZON,
        RESOURCE,
        SKILL,
        HOURS,
        CONFIDENCE,
        PURPOSE,
        ROLE,
        FIELD;

        /// The kind as the command line writes it.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

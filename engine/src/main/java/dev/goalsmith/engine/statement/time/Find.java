package dev.goalsmith.engine.statement.time;

import org.jspecify.annotations.Nullable;

/// What a pattern recognised: an expression, or words that are none although they look like one.
///
/// @param next the first token after it
record Find(int next, @Nullable TimeExpression expression) {

    static Find nothing(int next) {
        return new Find(next, null);
    }
}

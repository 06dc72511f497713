package dev.goalsmith.engine.statement.time;

import org.jspecify.annotations.Nullable;

/// Recognises one way to speak of time. It looks at a bounded number of tokens, so that reading stays linear.
@FunctionalInterface
interface Pattern {

    /// What begins at token `at`, or null.
    @Nullable
    Find at(Reading reading, int at);
}

package dev.goalsmith.app.demo;

import dev.goalsmith.app.Outcome;

/// Expects that a verb did what it was asked: in the demo nothing may be refused.
final class Done {

    private Done() {}

    static <T> T of(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Invalid<T> _, Outcome.Missing<T> _, Outcome.Stale<T> _ ->
                throw new IllegalStateException("the demo world cannot be made: " + outcome);
        };
    }
}

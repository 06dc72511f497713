package dev.goalsmith.app;

import java.util.List;
import java.util.function.Function;

/// What came of a verb.
public sealed interface Outcome<T> {

    /// It is done, and on disk.
    record Done<T>(T value) implements Outcome<T> {}

    /// Something that was entered cannot be; nothing was changed.
    record Invalid<T>(List<Problem> problems) implements Outcome<T> {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// There is no such thing, or none that this person may see: the two look alike.
    record Missing<T>() implements Outcome<T> {}

    /// Somebody saved a later version meanwhile, `theirs`; nothing was changed.
    record Stale<T>(T theirs) implements Outcome<T> {}

    static <T> Outcome<T> invalid(Problem problem) {
        return new Invalid<>(List.of(problem));
    }

    /// The same outcome with another value.
    default <U> Outcome<U> map(Function<T, U> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Invalid<T>(var problems) -> new Invalid<>(problems);
            case Missing<T>() -> new Missing<>();
            case Stale<T>(T theirs) -> new Stale<>(change.apply(theirs));
        };
    }
}

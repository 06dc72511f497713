package dev.goalsmith.web.goal;

import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Standing;
import java.util.List;
import java.util.Locale;

/// The five letters beside a goal or a sentence.
public record Chips(List<Chip> all) {

    /// One letter: filled where its criterion is met, half where it is partly met, an outline where it is missing.
    public record Chip(Criterion criterion, Degree degree) {

        public String classes() {
            return "chip--%s chip--%s".formatted(block(criterion), degree.key());
        }

        /// The key of its name.
        public String name() {
            return "goal.criterion." + criterion.key();
        }

        /// The key of what is said about it.
        public String state() {
            return "goal.degree." + degree.key();
        }
    }

    public Chips {
        all = List.copyOf(all);
    }

    public static Chips of(Standing standing) {
        return new Chips(standing.marks().stream()
                .map(mark -> new Chip(mark.criterion(), mark.degree()))
                .toList());
    }

    public static Chips of(Review review) {
        return new Chips(review.criteria().stream()
                .map(read -> new Chip(read.criterion(), read.worth()))
                .toList());
    }

    /// The criterion as the stylesheets write it: `time-bound`.
    public static String block(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

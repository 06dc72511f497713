package dev.goalsmith.cli.plan;

import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.plan.Problem;
import dev.goalsmith.engine.plan.Work;
import dev.goalsmith.engine.sheet.SheetWork;
import java.time.LocalDateTime;
import java.util.List;

/// What is planned, and how it names its tasks and moments.
sealed interface Subject {

    String name();

    Work work();

    /// What the wall shows at `minute`.
    LocalDateTime at(int minute);

    /// The task at `place` as people call it.
    String title(int place);

    /// A planning problem; programs are told its moments in minutes.
    record OfProblem(Problem problem) implements Subject {
        @Override
        public String name() {
            return problem.name();
        }

        @Override
        public Work work() {
            return problem.work();
        }

        @Override
        public LocalDateTime at(int minute) {
            return problem.at(minute);
        }

        @Override
        public String title(int place) {
            return "task " + place;
        }
    }

    /// A plan sheet; programs are told its moments as the wall shows them.
    ///
    /// @param leftOut titles of the columns that were not read
    record OfSheet(String name, SheetWork sheet, List<String> leftOut) implements Subject {

        private static final int LONGEST_TITLE = 61;

        public OfSheet {
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public Work work() {
            return sheet.work();
        }

        @Override
        public LocalDateTime at(int minute) {
            return sheet.at(minute);
        }

        @Override
        public String title(int place) {
            String title = sheet.sheet().rows().get(place).description().strip().replaceAll("\\s+", " ");
            return Excerpt.of(title, LONGEST_TITLE);
        }
    }
}

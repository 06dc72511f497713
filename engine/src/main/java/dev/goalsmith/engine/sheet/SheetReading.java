package dev.goalsmith.engine.sheet;

import java.util.List;

/// What came of reading a sheet.
public sealed interface SheetReading {

    /// All of it was read.
    record Read(PlanSheet sheet, SheetLayout layout) implements SheetReading {}

    /// Nothing of it was read.
    ///
    /// @param problems 1 to [#MAX_PROBLEMS], the first ones of the file
    record Refused(List<SheetProblem> problems) implements SheetReading {
        public static final int MAX_PROBLEMS = 50;

        public Refused {
            problems = List.copyOf(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS)));
        }

        public Refused(SheetProblem problem) {
            this(List.of(problem));
        }
    }
}

package dev.goalsmith.app.journal;

import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.engine.journal.Lesson;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole way to a goal, to look back on; the celebration is null as long as it is still to come; `open`
/// tasks are not done.
public record CelebrationView(
        Goal goal,
        @Nullable Celebration celebration,
        Way way,
        ProgressView.Budgets budgets,
        List<Task> done,
        List<Task> open,
        List<Lesson> lessons,
        List<Hurdle> overcome) {

    public CelebrationView {
        done = List.copyOf(done);
        open = List.copyOf(open);
        lessons = List.copyOf(lessons);
        overcome = List.copyOf(overcome);
    }

    /// From the day of the wish to the day of the celebration, or to today; the statement that it ended with.
    public record Way(LocalDate begunOn, LocalDate endedOn, String statement) {

        /// Both days included.
        public long days() {
            return ChronoUnit.DAYS.between(begunOn, endedOn) + 1;
        }
    }
}

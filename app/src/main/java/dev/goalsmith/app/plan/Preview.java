package dev.goalsmith.app.plan;

import dev.goalsmith.app.plan.PlanView.Look;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.Difference;
import dev.goalsmith.engine.plan.Move;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What would change, before it is accepted, if the `look` were taken that this answers: how it would fit and when all
/// is done, which tasks would be in time or late that are not so now, and what would move.
public record Preview(
        Look look, End before, End after, List<String> nowInTime, List<String> nowLate, List<Moving> moves) {

    /// Minutes missing, whether a session is pinned too late, and when the last session ends; null where nothing is
    /// planned.
    public record End(
            int missing, boolean pinnedLate, @Nullable LocalDateTime done) {

        private static End of(CalendarPlan plan) {
            ZonedDateTime finish = plan.finish();
            LocalDateTime done = finish == null ? null : finish.toLocalDateTime();
            return new End(plan.missingMinutes(), !plan.latePins().isEmpty(), done);
        }
    }

    public Preview {
        nowInTime = List.copyOf(nowInTime);
        nowLate = List.copyOf(nowLate);
        moves = List.copyOf(moves);
    }

    static Preview of(Look look, Difference difference, Situation situation) {
        return new Preview(
                look,
                End.of(difference.present()),
                End.of(difference.whatIf()),
                titles(difference.nowInTime(), difference, situation),
                titles(difference.nowLate(), difference, situation),
                moves(difference, situation));
    }

    /// Without what is left out, which is neither in time nor late.
    private static List<String> titles(Set<Id> tasks, Difference difference, Situation situation) {
        var titles = new ArrayList<String>();
        for (CalendarTask planned : difference.whatIf().agenda().tasks()) {
            Task task = tasks.contains(planned.id()) && planned.minutes() > 0 ? situation.findTask(planned.id()) : null;
            if (task != null) {
                titles.add(task.title());
            }
        }
        return titles;
    }

    private static List<Moving> moves(Difference difference, Situation situation) {
        Set<Id> homeless = new HashSet<>();
        CalendarPlan present = difference.present();
        present.plan()
                .unplaced()
                .forEach(left -> homeless.add(present.task(left.task()).id()));
        Set<Id> aside = new HashSet<>();
        difference.whatIf().agenda().tasks().stream()
                .filter(task -> task.minutes() == 0)
                .forEach(task -> aside.add(task.id()));
        var found = new ArrayList<Moving>();
        for (Move move : difference.moves()) {
            Task task = situation.findTask(move.task());
            if (task != null) {
                Phrase why = aside.contains(task.id())
                        ? Phrase.of("plan.preview.aside")
                        : homeless.contains(task.id()) ? Phrase.of("plan.preview.room") : move.why();
                found.add(new Moving(task, wall(move.from()), wall(move.to()), why));
            }
        }
        return found;
    }

    private static @Nullable LocalDateTime wall(@Nullable CalendarSession session) {
        return session == null ? null : session.start().toLocalDateTime();
    }
}

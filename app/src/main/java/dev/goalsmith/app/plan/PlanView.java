package dev.goalsmith.app.plan;

import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.app.sheet.SheetView;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan of one goal: the goal itself, how it fits, its sessions by week, what moved and why (by time), the notes
/// that nobody gave hours, which are not planned, its sheet, and what would change if a way out or another deadline
/// that was asked for were taken; null if none was.
public record PlanView(
        GoalView goal,
        FitView fit,
        List<Week> weeks,
        List<Moving> moves,
        List<Task> withoutHours,
        SheetView sheet,
        @Nullable Preview preview) {

    /// What the person would like to see before they accept it: a way out by its [WayOut#kind], or a day to be due on
    /// (`2026-12-01`); both empty for the plan as it is.
    public record Look(String way, String deadline) {

        public static final Look AS_IT_IS = new Look("", "");
    }

    /// The sessions of a week, Monday to Sunday, by time.
    public record Week(LocalDate monday, List<Line> lines) {
        public Week {
            lines = List.copyOf(lines);
        }

        public Duration length() {
            return lines.stream().map(Line::length).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /// A session: its wall time, what it is by now, if it moved here, from where and why, and if it is still to come,
    /// what is known of it then.
    public record Line(
            Task task,
            LocalDateTime start,
            LocalDateTime end,
            Duration length,
            State state,
            @Nullable Moving moved,
            @Nullable Ahead ahead) {}

    /// What a session is by now.
    public enum State {
        WORKED,
        MISSED,
        UNDER_WAY,
        PLANNED,
        LATE
    }

    /// A session that moved: from or to may be missing.
    public record Moving(
            Task task,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            Phrase why) {

        /// By which [PutSessionsBack] knows it; null if it has no former place that is still to come after `now`.
        public @Nullable String mark(LocalDateTime now) {
            return from == null || to == null || from.isBefore(now) ? null : task.id() + " " + from + " " + to;
        }
    }

    public PlanView {
        weeks = List.copyOf(weeks);
        moves = List.copyOf(moves);
        withoutHours = List.copyOf(withoutHours);
    }
}

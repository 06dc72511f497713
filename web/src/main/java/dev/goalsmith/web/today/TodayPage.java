package dev.goalsmith.web.today;

import dev.goalsmith.app.today.NextSession;
import dev.goalsmith.app.today.NextStep;
import dev.goalsmith.app.today.TodayView;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.goal.Goal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a person sees when they come.
public record TodayPage(TodayView view) {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    public Phrase greeting() {
        LocalTime time = view.person().now().toLocalTime();
        String part = time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
        return Phrase.of("today.greeting." + part, view.person().name());
    }

    /// The session that is ahead, if the next step is to work.
    public @Nullable NextSession session() {
        return view.step() instanceof NextStep.Work(NextSession session) ? session : null;
    }

    public static boolean hasBegun(NextSession session, Instant now) {
        return !session.startsAt().isAfter(now);
    }

    /// The step that leads to a plan, as the page offers it; null where there is a session.
    public @Nullable Invitation invitation() {
        return switch (view.step()) {
            case NextStep.BeginGoal() -> new Invitation("begin", "/goals/new", null);
            case NextStep.BeginNextGoal() -> new Invitation("nextGoal", "/goals/new", null);
            case NextStep.BreakDown(Goal goal) -> to("breakDown", goal, "board");
            case NextStep.Estimate(Goal goal) -> to("estimate", goal, "board");
            case NextStep.Commit(Goal goal) -> to("commit", goal, "schedule");
            case NextStep.PromiseMore(Goal goal) -> to("promiseMore", goal, "schedule");
            case NextStep.CelebrateGoal(Goal goal) -> to("celebrate", goal, "celebration");
            case NextStep.Work(NextSession _) -> null;
        };
    }

    private static Invitation to(String step, Goal goal, String page) {
        return new Invitation(step, "/goals/%s/%s".formatted(goal.id(), page), goal);
    }

    /// The key of what a step says, where its button leads, and the goal that it is for, if any.
    public record Invitation(
            String step, String path, @Nullable Goal goal) {

        public String says() {
            return "today.step." + step;
        }
    }

    /// `0:47:12`.
    public static String clock(Duration elapsed) {
        return "%d:%02d:%02d".formatted(elapsed.toHours(), elapsed.toMinutesPart(), elapsed.toSecondsPart());
    }
}

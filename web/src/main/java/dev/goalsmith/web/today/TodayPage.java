package dev.goalsmith.web.today;

import dev.goalsmith.app.today.NextSession;
import dev.goalsmith.app.today.NextStep;
import dev.goalsmith.app.today.TodayView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.goal.Chips;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person sees when they come; `byHand` is what stands in the form for what was worked.
public record TodayPage(TodayView view, Map<Id, Chips> chips, Form byHand) {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    public TodayPage {
        chips = Map.copyOf(chips);
    }

    public Phrase greeting() {
        LocalTime time = view.person().now().toLocalTime();
        String part = time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
        return Phrase.of("today.greeting." + part, view.person().name());
    }

    /// The session that is ahead, if the next step is to work.
    public @Nullable NextSession session() {
        return view.step() instanceof NextStep.Work(NextSession session) ? session : null;
    }

    /// What is said on a day off: until when, and whether anything stands there all the same; null on other days.
    public @Nullable Phrase away() {
        LocalDate until = view.person().awayUntil();
        if (until == null) {
            return null;
        }
        NextSession session = session();
        boolean stays = session != null && !session.start().toLocalDate().isAfter(until);
        boolean oneDay = until.equals(view.person().now().toLocalDate());
        return Phrase.of(oneDay ? "today.off.day" : "today.off.until", until, stays ? 1 : 0);
    }

    /// Whether the card is that of a session of `task` with the form in it.
    boolean isCardOf(Id task) {
        NextSession next = session();
        return view.running() == null && next != null && next.task().id().equals(task);
    }

    public static boolean hasBegun(NextSession session, Instant now) {
        return !session.startsAt().isAfter(now);
    }

    /// The step that leads to a plan, as the page offers it; null where there is a session.
    public @Nullable Invitation invitation() {
        return switch (view.step()) {
            case NextStep.BeginGoal() -> new Invitation("begin", "/goals/new", null, null);
            case NextStep.BeginNextGoal() -> new Invitation("nextGoal", "/goals/new", null, null);
            case NextStep.BreakDown(Goal goal) -> to("breakDown", goal, "board", null);
            case NextStep.Estimate(Goal goal, Task first) -> to("estimate", goal, "board", first);
            case NextStep.Commit(Goal goal, Task first) -> to("commit", goal, "schedule", first);
            case NextStep.PromiseMore(Goal goal, Task first) -> to("promiseMore", goal, "schedule", first);
            case NextStep.CelebrateGoal(Goal goal) -> to("celebrate", goal, "celebration", null);
            case NextStep.Work(NextSession _) -> null;
        };
    }

    private static Invitation to(String step, Goal goal, String page, @Nullable Task first) {
        return new Invitation(step, "/goals/%s/%s".formatted(goal.id(), page), goal, first);
    }

    /// The key of what a step says, where its button leads, the goal that it is for, and the task that one can begin
    /// with all the same, if any.
    public record Invitation(
            String step,
            String path,
            @Nullable Goal goal,
            @Nullable Task first) {

        public String says() {
            return "today.step." + step;
        }
    }

    /// The time of day, and the day where it was an earlier one.
    public static String since(Instant start, Format format) {
        LocalDateTime began = LocalDateTime.ofInstant(start, format.zone());
        return began.toLocalDate().equals(format.today()) ? format.time(began.toLocalTime()) : format.dayAndTime(began);
    }

    /// `0:47:12`.
    public static String clock(Duration elapsed) {
        return "%d:%02d:%02d".formatted(elapsed.toHours(), elapsed.toMinutesPart(), elapsed.toSecondsPart());
    }
}

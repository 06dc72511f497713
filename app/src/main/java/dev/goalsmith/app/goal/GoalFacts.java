package dev.goalsmith.app.goal;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Answers;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.track.Remaining;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything about one goal that its standing and its progress rest on.
///
/// @param numbers the names of its measures and targets
/// @param serves the name of the bigger goal that it serves
public record GoalFacts(
        Goal goal,
        Statement statement,
        Said said,
        List<String> numbers,
        @Nullable String serves,
        Board board,
        Work work) {

    /// What the person answered beside the sentence: to questions, what of their vision it leads to, what it asks for.
    public record Said(Map<Question, String> answers, List<VisionLink> links, List<Need> needs) {

        public Said {
            answers = Map.copyOf(answers);
            links = List.copyOf(links);
            needs = List.copyOf(needs);
        }
    }

    /// What was worked on its tasks, and those of their sessions that are not over.
    ///
    /// @param planned whether the person has a plan, be it for other goals alone
    public record Work(List<WorkLog> logs, List<PlannedSession> sessions, boolean planned) {

        /// That of the tasks of `board`, out of the logs of all tasks and of all sessions that are not over.
        public static Work of(
                Board board, Map<Id, List<WorkLog>> logs, Map<Id, List<PlannedSession>> ahead, boolean planned) {
            return new Work(ofTasks(board, logs), ofTasks(board, ahead), planned);
        }

        private static <T> List<T> ofTasks(Board board, Map<Id, List<T>> byTask) {
            return board.inOrder().stream()
                    .flatMap(task -> byTask.getOrDefault(task.id(), List.of()).stream())
                    .toList();
        }
    }

    /// The answers in words, completed by what is linked and at hand.
    public Answers answersForReview() {
        var covered = new ArrayList<>(needs().atHand());
        covered.addAll(needs().planned());
        String leads = said.links().isEmpty() ? null : said.links().getFirst().reason();
        return answers().with(covered.isEmpty() ? null : String.join(", ", covered), leads);
    }

    public Answers answers() {
        return Answers.of(said.answers());
    }

    /// The note on the board that closes a gap, done or not; null if there is none.
    public @Nullable Task findClosing(Need need) {
        return need.taskId() == null ? null : board.find(need.taskId());
    }

    private Standing.Needs needs() {
        var atHand = new ArrayList<String>();
        var planned = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        for (Need need : said.needs()) {
            Task closing = findClosing(need);
            boolean there = need.atHand() || (closing != null && closing.isComplete());
            (there ? atHand : closing != null ? planned : gaps).add(need.name());
        }
        return new Standing.Needs(atHand, planned, gaps);
    }

    /// The day that decides whether a limit is over: `today`, but for a goal that is over the day of its sentence.
    public LocalDate judgedOn(LocalDate writtenOn, LocalDate today) {
        return switch (goal.state()) {
            case DRAFT, ACTIVE, DEFERRED -> today;
            case ACHIEVED, DROPPED -> writtenOn;
        };
    }

    /// What is known beside the sentence, judged on `day`.
    public Standing.Facts forStanding(LocalDate day) {
        return new Standing.Facts(
                numbers,
                limit(day),
                serves,
                said.links().stream().map(link -> link.item().words()).toList(),
                needs(),
                spare());
    }

    private Standing.@Nullable Limit limit(LocalDate day) {
        Deadline deadline = goal.deadline();
        return deadline == null
                ? null
                : new Standing.Limit(
                        deadline.on(), deadline.confirmed(), deadline.on().isBefore(day));
    }

    /// Zero when all is done or the sessions hold all that is left by the deadline; below zero by what they
    /// do not hold.
    ///
    /// Null without a day to be done by, for a goal that is not open or of which nothing is estimated, and
    /// without a plan for what is left.
    private @Nullable Duration spare() {
        Deadline deadline = goal.deadline();
        if (deadline == null || !goal.isOpen() || estimated().isZero()) {
            return null;
        }
        Set<Id> open = openLeaves().stream().map(Task::id).collect(Collectors.toSet());
        if (open.isEmpty()) {
            return Duration.ZERO;
        }
        Duration remaining = remaining();
        if (!work.planned() || remaining.isZero()) {
            return null;
        }
        Duration inTime = work.sessions().stream()
                .filter(session -> open.contains(session.taskId()))
                .filter(session -> !session.start().toLocalDate().isAfter(deadline.on()))
                .map(PlannedSession::length)
                .reduce(Duration.ZERO, Duration::plus);
        Duration missing = remaining.minus(inTime);
        return missing.isPositive() ? missing.negated() : Duration.ZERO;
    }

    /// What is left to do of all that is estimated.
    Duration remaining() {
        Map<Id, Duration> worked = Worked.byTask(work.logs());
        return sum(openLeaves().stream()
                .map(task -> Remaining.of(task, worked.getOrDefault(task.id(), Duration.ZERO)))
                .toList());
    }

    Duration estimated() {
        return sum(board.leaves().stream().map(GoalFacts::estimate).toList());
    }

    Duration worked() {
        return sum(work.logs().stream().map(WorkLog::length).toList());
    }

    private List<Task> openLeaves() {
        return board.leaves().stream().filter(task -> !task.isComplete()).toList();
    }

    private static Duration estimate(Task task) {
        return Objects.requireNonNullElse(task.estimate(), Duration.ZERO);
    }

    private static Duration sum(Collection<Duration> lengths) {
        return lengths.stream().reduce(Duration.ZERO, Duration::plus);
    }
}

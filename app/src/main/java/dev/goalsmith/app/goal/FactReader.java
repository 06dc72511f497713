package dev.goalsmith.app.goal;

import static java.util.stream.Collectors.groupingBy;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Answered;
import dev.goalsmith.store.statement.Needs;
import dev.goalsmith.store.statement.Statements;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import dev.goalsmith.store.track.WorkLogs;
import dev.goalsmith.store.vision.VisionLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the facts of one goal, or of all goals of a person, with as many queries for a hundred goals as for one.
final class FactReader {

    private static final Board EMPTY = new Board(List.of(), Map.of());

    private final Tx tx;
    private final Id owner;
    private final Instant now;

    FactReader(Tx tx, Id owner, Instant now) {
        this.tx = tx;
        this.owner = owner;
        this.now = now;
    }

    @Nullable
    GoalFacts find(Id id) {
        Goal goal = new Goals(tx, owner).find(id);
        if (goal == null) {
            return null;
        }
        return of(
                goal,
                new Tasks(tx, owner).board(id),
                new GoalFacts.Work(
                        new WorkLogs(tx, owner).ofGoal(id), ahead(new Sessions(tx, owner).ofGoal(id)), isPlanned()));
    }

    /// Reads what is said of the goal; its tasks and its work were read already.
    GoalFacts of(Goal goal, Board board, GoalFacts.Work work) {
        Id id = goal.id();
        Id serves = goal.aim().servesId();
        Goal bigger = serves == null ? null : new Goals(tx, owner).find(serves);
        return new GoalFacts(
                goal,
                new Statements(tx, owner).of(id).getFirst(),
                said(
                        new AnswerRows(tx, owner).of(id),
                        links().getOrDefault(id, List.of()),
                        needs().getOrDefault(id, List.of())),
                numbers().getOrDefault(id, List.of()),
                bigger == null ? null : bigger.name(),
                board,
                work);
    }

    /// Oldest goal first.
    List<GoalFacts> all() {
        List<Goal> goals = new Goals(tx, owner).all();
        Map<Id, Statement> statements = new Statements(tx, owner).newest();
        Map<Id, Map<String, Answered>> answers = new AnswerRows(tx, owner).all();
        Map<Id, List<VisionLink>> links = links();
        Map<Id, List<Need>> needs = needs();
        Map<Id, List<String>> numbers = numbers();
        Map<Id, Board> boards = new Tasks(tx, owner).boards();
        Map<Id, List<WorkLog>> logs = new WorkLogs(tx, owner).all().stream().collect(groupingBy(WorkLog::taskId));
        Map<Id, List<PlannedSession>> ahead =
                ahead(new Sessions(tx, owner).all()).stream().collect(groupingBy(PlannedSession::taskId));
        boolean planned = isPlanned();
        var all = new ArrayList<GoalFacts>();
        for (Goal goal : goals) {
            Id id = goal.id();
            Board board = boards.getOrDefault(id, EMPTY);
            Statement statement = statements.get(id);
            if (statement != null) {
                all.add(new GoalFacts(
                        goal,
                        statement,
                        said(
                                answers.getOrDefault(id, Map.of()),
                                links.getOrDefault(id, List.of()),
                                needs.getOrDefault(id, List.of())),
                        numbers.getOrDefault(id, List.of()),
                        nameOf(goals, goal.aim().servesId()),
                        board,
                        GoalFacts.Work.of(board, logs, ahead, planned)));
            }
        }
        return all;
    }

    private static @Nullable String nameOf(List<Goal> goals, @Nullable Id id) {
        for (Goal goal : goals) {
            if (goal.id().equals(id)) {
                return goal.name();
            }
        }
        return null;
    }

    /// Whether anything is still to come in the plan of the person; one row says it.
    private boolean isPlanned() {
        PlannedSession last = new Sessions(tx, owner).findLast();
        return last != null && !last.isOver(now);
    }

    private Map<Id, List<String>> numbers() {
        Map<Id, List<String>> names = new HashMap<>();
        for (Measure measure : new Measures(tx, owner).all()) {
            names.computeIfAbsent(measure.goalId(), _ -> new ArrayList<>()).add(measure.name());
        }
        for (Target target : new Targets(tx, owner).all()) {
            names.computeIfAbsent(target.goalId(), _ -> new ArrayList<>()).add(target.name());
        }
        return names;
    }

    private List<PlannedSession> ahead(List<PlannedSession> sessions) {
        return sessions.stream().filter(session -> !session.isOver(now)).toList();
    }

    private Map<Id, List<VisionLink>> links() {
        return new VisionLinks(tx, owner).all().stream().collect(groupingBy(VisionLink::goalId));
    }

    private Map<Id, List<Need>> needs() {
        return new Needs(tx, owner).all().stream().collect(groupingBy(Need::goalId));
    }

    private static GoalFacts.Said said(Map<String, Answered> answers, List<VisionLink> links, List<Need> needs) {
        return new GoalFacts.Said(byQuestion(answers), links, needs);
    }

    private static Map<Question, String> byQuestion(Map<String, Answered> answers) {
        Map<Question, String> byQuestion = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Answered answered = answers.get(question.name());
            if (answered != null) {
                byQuestion.put(question, answered.text());
            }
        }
        return byQuestion;
    }
}

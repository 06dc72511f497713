package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.app.goal.GoalViews;
import dev.goalsmith.app.statement.StatementView.Version;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.statement.text.Differences;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Answered;
import dev.goalsmith.store.statement.Statements;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The statement of a goal, how it grew, and what is asked about it.
public final class ShowStatement extends UseCase {

    public ShowStatement(Workbench workbench) {
        super(workbench);
    }

    public @Nullable StatementView by(Actor actor, Id goal) {
        return read(tx -> {
            var views = new GoalViews(tx, actor.id(), now());
            GoalFacts facts = views.findFacts(goal);
            return facts == null ? null : view(tx, actor, views, facts);
        });
    }

    private StatementView view(Tx tx, Actor actor, GoalViews views, GoalFacts facts) {
        ZoneId zone = new Accounts(tx).get(actor.id()).zone();
        Statement newest = facts.statement();
        Id goal = facts.goal().id();
        return new StatementView(
                views.view(facts),
                TextReviews.of(tx, actor.id(), facts, today(tx, actor)).of(newest.text()),
                versions(new Statements(tx, actor.id()).of(goal), zone),
                answers(new AnswerRows(tx, actor.id()).of(goal)),
                new ReasonReader(tx, actor.id()).of(facts));
    }

    private static List<Version> versions(List<Statement> newestFirst, ZoneId zone) {
        var versions = new ArrayList<Version>();
        for (int at = 0; at < newestFirst.size(); at++) {
            Statement version = newestFirst.get(at);
            boolean first = at == newestFirst.size() - 1;
            String before = first ? version.text() : newestFirst.get(at + 1).text();
            versions.add(new Version(
                    version,
                    Reviewer.review(version.text(), LocalDate.ofInstant(version.writtenAt(), zone)),
                    Differences.between(before, version.text())));
        }
        return versions;
    }

    private static Map<Question, Answer> answers(Map<String, Answered> rows) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Answered answered = rows.getOrDefault(question.name(), new Answered("", 0));
            answers.put(question, new Answer(question, answered.text(), answered.version()));
        }
        return answers;
    }
}

package dev.goalsmith.store.statement;

import static dev.goalsmith.store.table.Tables.ANSWER;
import static dev.goalsmith.store.table.Tables.ANSWER_VERSION;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// What one person answered to the questions of the criteria, by goal and question.
public final class AnswerRows {

    private final DSLContext sql;
    private final Id owner;

    /// One answer and how often it was changed.
    public record Answered(String text, int version) {}

    /// One answer and when it was given.
    public record Given(String text, Instant at) {}

    public AnswerRows(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// By the name of the question.
    public Map<String, Answered> of(Id goal) {
        return sql.selectFrom(ANSWER)
                .where(ANSWER.OWNER_ID.eq(owner))
                .and(ANSWER.GOAL_ID.eq(goal))
                .fetchMap(ANSWER.QUESTION, row -> new Answered(row.getText(), row.getVersion()));
    }

    /// The answers of every goal, by goal and question.
    public Map<Id, Map<String, Answered>> all() {
        var all = new HashMap<Id, Map<String, Answered>>();
        sql.selectFrom(ANSWER)
                .where(ANSWER.OWNER_ID.eq(owner))
                .forEach(row -> all.computeIfAbsent(row.getGoalId(), _ -> new HashMap<>())
                        .put(row.getQuestion(), new Answered(row.getText(), row.getVersion())));
        return all;
    }

    /// What was answered to `question` about the goal, the newest first, with the moment at which it was said.
    public List<Given> history(Id goal, String question) {
        return sql.selectFrom(ANSWER_VERSION)
                .where(ANSWER_VERSION.OWNER_ID.eq(owner))
                .and(ANSWER_VERSION.GOAL_ID.eq(goal))
                .and(ANSWER_VERSION.QUESTION.eq(question))
                .orderBy(ANSWER_VERSION.VERSION.desc())
                .fetch(row -> new Given(row.getText(), row.getAnsweredAt()));
    }

    /// Keeps what was said at `at` beside the present answer, which has this version.
    public void remember(Id goal, String question, String text, int version, Instant at) {
        sql.insertInto(ANSWER_VERSION)
                .set(ANSWER_VERSION.OWNER_ID, owner)
                .set(ANSWER_VERSION.GOAL_ID, goal)
                .set(ANSWER_VERSION.QUESTION, question)
                .set(ANSWER_VERSION.VERSION, version)
                .set(ANSWER_VERSION.TEXT, text)
                .set(ANSWER_VERSION.ANSWERED_AT, at)
                .execute();
    }

    /// Whether it was saved: false if the answer has another version than `version` by now (0: not answered yet).
    public boolean save(Id goal, String question, String text, int version) {
        if (version == 0) {
            return sql.insertInto(ANSWER)
                            .set(ANSWER.OWNER_ID, owner)
                            .set(ANSWER.GOAL_ID, goal)
                            .set(ANSWER.QUESTION, question)
                            .set(ANSWER.TEXT, text)
                            .set(ANSWER.VERSION, 1)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return sql.update(ANSWER)
                        .set(ANSWER.TEXT, text)
                        .set(ANSWER.VERSION, version + 1)
                        .where(ANSWER.OWNER_ID.eq(owner))
                        .and(ANSWER.GOAL_ID.eq(goal))
                        .and(ANSWER.QUESTION.eq(question))
                        .and(ANSWER.VERSION.eq(version))
                        .execute()
                == 1;
    }
}

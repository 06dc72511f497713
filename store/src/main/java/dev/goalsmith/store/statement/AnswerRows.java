package dev.goalsmith.store.statement;

import static dev.goalsmith.store.table.Tables.ANSWER;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// What one person answered to the questions of the criteria, by goal and question.
public final class AnswerRows {

    private final DSLContext sql;
    private final Id owner;

    /// One answer and how often it was changed.
    public record Answered(String text, int version) {}

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

package dev.goalsmith.store.statement;

import static dev.goalsmith.store.table.Tables.STATEMENT;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.StatementRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Every version of the statements of one person's goals.
public final class Statements {

    private final DSLContext sql;
    private final Id owner;

    public Statements(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public void add(Id goal, Statement statement) {
        sql.insertInto(STATEMENT)
                .set(STATEMENT.OWNER_ID, owner)
                .set(STATEMENT.GOAL_ID, goal)
                .set(STATEMENT.NUMBER, statement.number())
                .set(STATEMENT.TEXT, statement.text())
                .set(STATEMENT.WRITTEN_AT, statement.writtenAt())
                .execute();
    }

    /// Newest first; the last is the wish that the goal began with.
    public List<Statement> of(Id goal) {
        return sql.selectFrom(STATEMENT)
                .where(STATEMENT.OWNER_ID.eq(owner))
                .and(STATEMENT.GOAL_ID.eq(goal))
                .orderBy(STATEMENT.NUMBER.desc())
                .fetch(Statements::statement);
    }

    /// The newest statement of every goal, by goal.
    public Map<Id, Statement> newest() {
        var newest = new LinkedHashMap<Id, Statement>();
        sql.selectFrom(STATEMENT)
                .where(STATEMENT.OWNER_ID.eq(owner))
                .orderBy(STATEMENT.GOAL_ID, STATEMENT.NUMBER)
                .forEach(row -> newest.put(row.getGoalId(), statement(row)));
        return newest;
    }

    private static Statement statement(StatementRecord row) {
        return new Statement(row.getNumber(), row.getText(), row.getWrittenAt());
    }
}

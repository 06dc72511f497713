package dev.goalsmith.store.statement;

import static dev.goalsmith.store.table.Tables.NEED;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.NeedRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What the goals of one person ask for.
public final class Needs {

    private final DSLContext sql;
    private final Id owner;

    public Needs(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Need find(Id id) {
        NeedRecord row = sql.fetchOne(NEED, NEED.OWNER_ID.eq(owner), NEED.ID.eq(id));
        return row == null ? null : need(row);
    }

    /// Of all goals, oldest first.
    public List<Need> all() {
        return sql.selectFrom(NEED)
                .where(NEED.OWNER_ID.eq(owner))
                .orderBy(NEED.ID)
                .fetch(Needs::need);
    }

    public void add(Need need) {
        NeedRecord row = record(need, need.version());
        row.setOwnerId(owner);
        row.setId(need.id());
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Need need) {
        return sql.update(NEED)
                        .set(record(need, need.version() + 1))
                        .where(NEED.OWNER_ID.eq(owner))
                        .and(NEED.ID.eq(need.id()))
                        .and(NEED.VERSION.eq(need.version()))
                        .execute()
                == 1;
    }

    private NeedRecord record(Need need, int version) {
        NeedRecord row = sql.newRecord(NEED);
        row.setGoalId(need.goalId());
        row.setKind(need.kind());
        row.setName(need.name());
        row.setAtHand(need.atHand());
        row.setTaskId(need.taskId());
        row.setVersion(version);
        return row;
    }

    private static Need need(NeedRecord row) {
        return new Need(
                row.getId(),
                row.getGoalId(),
                row.getKind(),
                row.getName(),
                row.getAtHand(),
                row.getTaskId(),
                row.getVersion());
    }
}

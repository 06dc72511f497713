package dev.goalsmith.store.track;

import static dev.goalsmith.store.table.Tables.TIMER;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.TimerRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The one timer of a person.
public final class Timers {

    private final DSLContext sql;
    private final Id owner;

    public Timers(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Timer find() {
        TimerRecord row = sql.fetchOne(TIMER, TIMER.OWNER_ID.eq(owner));
        return row == null ? null : new Timer(row.getTaskId(), row.getStartedAt());
    }

    public void start(Timer timer) {
        sql.insertInto(TIMER)
                .set(TIMER.OWNER_ID, owner)
                .set(TIMER.TASK_ID, timer.taskId())
                .set(TIMER.STARTED_AT, timer.startedAt())
                .execute();
    }

    public void remove() {
        sql.deleteFrom(TIMER).where(TIMER.OWNER_ID.eq(owner)).execute();
    }
}

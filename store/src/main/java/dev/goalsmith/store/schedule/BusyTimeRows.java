package dev.goalsmith.store.schedule;

import static dev.goalsmith.store.table.Tables.BUSY_TIME;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.BusyTimeRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The busy times of one person.
public final class BusyTimeRows {

    private final DSLContext sql;
    private final Id owner;

    public BusyTimeRows(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// By start on the wall.
    public List<KeptBusyTime> all() {
        return sql.selectFrom(BUSY_TIME)
                .where(BUSY_TIME.OWNER_ID.eq(owner))
                .orderBy(BUSY_TIME.FROM_LOCAL, BUSY_TIME.ID)
                .fetch(BusyTimeRows::kept);
    }

    public @Nullable KeptBusyTime find(Id busyTime) {
        return sql.selectFrom(BUSY_TIME)
                .where(BUSY_TIME.OWNER_ID.eq(owner), BUSY_TIME.ID.eq(busyTime))
                .fetchOne(BusyTimeRows::kept);
    }

    public void addAll(List<KeptBusyTime> times) {
        sql.batchInsert(times.stream().map(this::row).toList()).execute();
    }

    private BusyTimeRecord row(KeptBusyTime kept) {
        BusyTimeRecord row = sql.newRecord(BUSY_TIME);
        row.setOwnerId(owner);
        row.setId(kept.id());
        row.setFromLocal(kept.time().from());
        row.setToLocal(kept.time().to());
        row.setZone(kept.time().zone());
        row.setWhat(kept.time().what());
        row.setImportId(kept.importId());
        return row;
    }

    private static KeptBusyTime kept(BusyTimeRecord row) {
        var time = new BusyTime(row.getWhat(), row.getFromLocal(), row.getToLocal(), row.getZone());
        return new KeptBusyTime(row.getId(), time, row.getImportId());
    }
}

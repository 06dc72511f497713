package dev.goalsmith.store.schedule;

import static dev.goalsmith.store.table.Tables.DAY_OFF;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.store.Tx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// The days off of one person, which count for every commitment.
public final class DaysOffRows {

    private final DSLContext sql;
    private final Id owner;

    public DaysOffRows(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// By id, earliest first.
    public Map<Id, DaysOff> byId() {
        var found = new LinkedHashMap<Id, DaysOff>();
        sql.selectFrom(DAY_OFF)
                .where(DAY_OFF.OWNER_ID.eq(owner))
                .orderBy(DAY_OFF.FROM_ON, DAY_OFF.ID)
                .forEach(row -> found.put(row.getId(), new DaysOff(row.getFromOn(), row.getToOn(), row.getNote())));
        return found;
    }

    public List<DaysOff> all() {
        return List.copyOf(byId().values());
    }

    public void add(Id id, DaysOff daysOff) {
        sql.insertInto(DAY_OFF)
                .set(DAY_OFF.OWNER_ID, owner)
                .set(DAY_OFF.ID, id)
                .set(DAY_OFF.FROM_ON, daysOff.from())
                .set(DAY_OFF.TO_ON, daysOff.to())
                .set(DAY_OFF.NOTE, daysOff.note())
                .execute();
    }
}

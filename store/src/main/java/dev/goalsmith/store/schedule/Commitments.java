package dev.goalsmith.store.schedule;

import static dev.goalsmith.store.table.Tables.COMMITMENT;
import static dev.goalsmith.store.table.Tables.SLOT;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.CommitmentRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// What one person promised, promise by promise.
public final class Commitments {

    private final DSLContext sql;
    private final Id owner;

    public Commitments(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Every promise ever made, in the order in which they were made.
    public List<Promise> all() {
        Map<Id, List<Slot>> slots = sql.selectFrom(SLOT)
                .where(SLOT.OWNER_ID.eq(owner))
                .fetchGroups(
                        SLOT.COMMITMENT_ID,
                        row -> new Slot(DayOfWeek.of(row.getWeekday()), row.getStartTime(), row.getLengthMinutes()));
        return sql.selectFrom(COMMITMENT)
                .where(COMMITMENT.OWNER_ID.eq(owner))
                .orderBy(COMMITMENT.ID)
                .fetch(row -> promise(row, slots.getOrDefault(row.getId(), List.of())));
    }

    private static Promise promise(CommitmentRecord row, List<Slot> slots) {
        return new Promise(
                row.getId(),
                new Promise.Span(row.getFromOn(), row.getToOn(), row.getReplacedOn()),
                row.getZone(),
                slots,
                row.getReason(),
                row.getCommittedAt());
    }

    public void add(Promise promise) {
        sql.insertInto(COMMITMENT)
                .set(COMMITMENT.OWNER_ID, owner)
                .set(COMMITMENT.ID, promise.id())
                .set(COMMITMENT.FROM_ON, promise.span().from())
                .set(COMMITMENT.TO_ON, promise.span().to())
                .set(COMMITMENT.REPLACED_ON, promise.span().replacedOn())
                .set(COMMITMENT.ZONE, promise.zone())
                .set(COMMITMENT.REASON, promise.reason())
                .set(COMMITMENT.COMMITTED_AT, promise.committedAt())
                .execute();
        for (Slot slot : promise.slots()) {
            sql.insertInto(SLOT)
                    .set(SLOT.OWNER_ID, owner)
                    .set(SLOT.COMMITMENT_ID, promise.id())
                    .set(SLOT.WEEKDAY, slot.day().getValue())
                    .set(SLOT.START_TIME, slot.start())
                    .set(SLOT.LENGTH_MINUTES, slot.length())
                    .execute();
        }
    }

    /// From `day` on another promise holds instead of this one.
    public void replace(Id promise, LocalDate day) {
        sql.update(COMMITMENT)
                .set(COMMITMENT.REPLACED_ON, day)
                .where(COMMITMENT.OWNER_ID.eq(owner))
                .and(COMMITMENT.ID.eq(promise))
                .execute();
    }
}

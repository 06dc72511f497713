package dev.goalsmith.store.schedule;

import static dev.goalsmith.store.table.Tables.RESERVATION;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.ReservationRecord;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/// The weekly slots that one person keeps for a goal or a growth track.
public final class Reservations {

    private final DSLContext sql;
    private final Id owner;

    public Reservations(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// By when they begin.
    public List<KeptSlot> all() {
        return sql.selectFrom(RESERVATION)
                .where(RESERVATION.OWNER_ID.eq(owner))
                .orderBy(RESERVATION.WEEKDAY, RESERVATION.START_TIME)
                .fetch(Reservations::slot);
    }

    public void add(KeptSlot slot) {
        ReservationRecord row = sql.newRecord(RESERVATION);
        row.setOwnerId(owner);
        row.setWeekday(slot.day().getValue());
        row.setStartTime(slot.start());
        switch (slot.keeper()) {
            case Keeper.OneGoal(Id goal) -> row.setGoalId(goal);
            case Keeper.OneTrack(GrowthTrack track) -> row.setTrack(track);
        }
        row.insert();
    }

    /// From now on the slot is for any goal.
    public void remove(KeptSlot slot) {
        sql.deleteFrom(RESERVATION)
                .where(RESERVATION.OWNER_ID.eq(owner))
                .and(RESERVATION.WEEKDAY.eq(slot.day().getValue()))
                .and(RESERVATION.START_TIME.eq(slot.start()))
                .execute();
    }

    private static KeptSlot slot(ReservationRecord row) {
        Keeper keeper = row.getGoalId() != null
                ? new Keeper.OneGoal(row.getGoalId())
                : new Keeper.OneTrack(Objects.requireNonNull(row.getTrack()));
        return new KeptSlot(DayOfWeek.of(row.getWeekday()), row.getStartTime(), keeper);
    }
}

package dev.goalsmith.store.schedule;

import static dev.goalsmith.store.table.Tables.WORK_HABIT;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.WorkHabitRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How one person likes to work.
public final class WorkHabitRows {

    private final DSLContext sql;
    private final Id owner;

    public WorkHabitRows(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Null before the person said anything about it.
    public @Nullable WorkHabits find() {
        WorkHabitRecord row = sql.fetchOne(WORK_HABIT, WORK_HABIT.OWNER_ID.eq(owner));
        return row == null ? null : habits(row);
    }

    public void add(WorkHabits habits) {
        WorkHabitRecord row = record(habits, habits.version());
        row.setOwnerId(owner);
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(WorkHabits habits) {
        return sql.update(WORK_HABIT)
                        .set(record(habits, habits.version() + 1))
                        .where(WORK_HABIT.OWNER_ID.eq(owner))
                        .and(WORK_HABIT.VERSION.eq(habits.version()))
                        .execute()
                == 1;
    }

    private WorkHabitRecord record(WorkHabits habits, int version) {
        WorkHabitRecord row = sql.newRecord(WORK_HABIT);
        row.setMostADayMinutes(habits.most().aDay());
        row.setMostAWeekMinutes(habits.most().aWeek());
        row.setShortestMinutes(habits.lengths().shortest());
        row.setLongestMinutes(habits.lengths().longest());
        row.setPauseMinutes(habits.lengths().pause());
        row.setCountsPlanned(habits.missed().countsAsWorked());
        row.setMovesOnTime(habits.missed().movesOnAt());
        row.setVersion(version);
        return row;
    }

    private static WorkHabits habits(WorkHabitRecord row) {
        return new WorkHabits(
                new WorkHabits.Most(row.getMostADayMinutes(), row.getMostAWeekMinutes()),
                new WorkHabits.Lengths(row.getShortestMinutes(), row.getLongestMinutes(), row.getPauseMinutes()),
                new WorkHabits.Missed(row.getCountsPlanned(), row.getMovesOnTime()),
                row.getVersion());
    }
}

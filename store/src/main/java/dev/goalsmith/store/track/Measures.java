package dev.goalsmith.store.track;

import static dev.goalsmith.store.table.Tables.MEASURE;
import static dev.goalsmith.store.table.Tables.READING;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.MeasureRecord;
import dev.goalsmith.store.table.tables.records.ReadingRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The measures of one person's goals and their readings.
public final class Measures {

    private final DSLContext sql;
    private final Id owner;

    public Measures(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Measure find(Id id) {
        MeasureRecord row = sql.fetchOne(MEASURE, MEASURE.OWNER_ID.eq(owner), MEASURE.ID.eq(id));
        return row == null ? null : measure(row);
    }

    /// Oldest first.
    public List<Measure> all() {
        return sql.selectFrom(MEASURE)
                .where(MEASURE.OWNER_ID.eq(owner))
                .orderBy(MEASURE.ID)
                .fetch(Measures::measure);
    }

    public void add(Measure measure) {
        MeasureRecord row = record(measure, measure.version());
        row.setOwnerId(owner);
        row.setId(measure.id());
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Measure measure) {
        return sql.update(MEASURE)
                        .set(record(measure, measure.version() + 1))
                        .where(MEASURE.OWNER_ID.eq(owner))
                        .and(MEASURE.ID.eq(measure.id()))
                        .and(MEASURE.VERSION.eq(measure.version()))
                        .execute()
                == 1;
    }

    public void add(Reading reading) {
        sql.insertInto(READING)
                .set(READING.OWNER_ID, owner)
                .set(READING.ID, reading.id())
                .set(READING.MEASURE_ID, reading.measureId())
                .set(READING.READ_ON, reading.on())
                .set(READING.VALUE_MILLI, reading.value())
                .set(READING.NOTE, reading.note())
                .execute();
    }

    public @Nullable Reading findReading(Id id) {
        ReadingRecord row = sql.fetchOne(READING, READING.OWNER_ID.eq(owner), READING.ID.eq(id));
        return row == null ? null : reading(row);
    }

    /// The readings of every measure that has any, by measure, oldest first.
    public Map<Id, List<Reading>> readings() {
        return sql.selectFrom(READING)
                .where(READING.OWNER_ID.eq(owner))
                .orderBy(READING.READ_ON, READING.ID)
                .fetchGroups(READING.MEASURE_ID, Measures::reading);
    }

    private MeasureRecord record(Measure measure, int version) {
        MeasureRecord row = sql.newRecord(MEASURE);
        row.setGoalId(measure.goalId());
        row.setName(measure.name());
        row.setUnit(measure.unit());
        row.setBaselineMilli(measure.baseline());
        row.setTargetMilli(measure.target());
        row.setVersion(version);
        return row;
    }

    private static Measure measure(MeasureRecord row) {
        return new Measure(
                row.getId(),
                row.getGoalId(),
                row.getName(),
                row.getUnit(),
                row.getBaselineMilli(),
                row.getTargetMilli(),
                row.getVersion());
    }

    private static Reading reading(ReadingRecord row) {
        return new Reading(row.getId(), row.getMeasureId(), row.getReadOn(), row.getValueMilli(), row.getNote());
    }
}

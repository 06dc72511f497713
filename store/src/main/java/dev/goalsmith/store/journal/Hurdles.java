package dev.goalsmith.store.journal;

import static dev.goalsmith.store.table.Tables.HURDLE;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.HurdleRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The hurdles of one person.
public final class Hurdles {

    private final DSLContext sql;
    private final Id owner;

    public Hurdles(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Hurdle find(Id id) {
        HurdleRecord row = sql.fetchOne(HURDLE, HURDLE.OWNER_ID.eq(owner), HURDLE.ID.eq(id));
        return row == null ? null : hurdle(row);
    }

    /// Newest first.
    public List<Hurdle> of(Id goal) {
        return sql.selectFrom(HURDLE)
                .where(HURDLE.OWNER_ID.eq(owner))
                .and(HURDLE.GOAL_ID.eq(goal))
                .orderBy(HURDLE.ID.desc())
                .fetch(Hurdles::hurdle);
    }

    public void add(Hurdle hurdle) {
        HurdleRecord row = record(hurdle, hurdle.version());
        row.setOwnerId(owner);
        row.setId(hurdle.id());
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Hurdle hurdle) {
        return sql.update(HURDLE)
                        .set(record(hurdle, hurdle.version() + 1))
                        .where(HURDLE.OWNER_ID.eq(owner))
                        .and(HURDLE.ID.eq(hurdle.id()))
                        .and(HURDLE.VERSION.eq(hurdle.version()))
                        .execute()
                == 1;
    }

    private HurdleRecord record(Hurdle hurdle, int version) {
        HurdleRecord row = sql.newRecord(HURDLE);
        row.setGoalId(hurdle.goalId());
        row.setBarrier(hurdle.obstacle().barrier());
        row.setDescription(hurdle.obstacle().description());
        row.setIfText(hurdle.answer().ifText());
        row.setThenText(hurdle.answer().thenText());
        row.setMetOn(hurdle.metOn());
        row.setOvercomeOn(hurdle.overcomeOn());
        row.setVersion(version);
        return row;
    }

    private static Hurdle hurdle(HurdleRecord row) {
        return new Hurdle(
                row.getId(),
                row.getGoalId(),
                new Hurdle.Obstacle(row.getBarrier(), row.getDescription()),
                new Hurdle.Answer(row.getIfText(), row.getThenText()),
                row.getMetOn(),
                row.getOvercomeOn(),
                row.getVersion());
    }
}

package dev.goalsmith.store.track;

import static dev.goalsmith.store.table.Tables.TALLY;
import static dev.goalsmith.store.table.Tables.TARGET;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.TallyRecord;
import dev.goalsmith.store.table.tables.records.TargetRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The targets of one person and what was counted towards them.
public final class Targets {

    private final DSLContext sql;
    private final Id owner;

    public Targets(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Target find(Id id) {
        TargetRecord row = sql.fetchOne(TARGET, TARGET.OWNER_ID.eq(owner), TARGET.ID.eq(id));
        return row == null ? null : target(row);
    }

    /// Oldest first.
    public List<Target> all() {
        return sql.selectFrom(TARGET)
                .where(TARGET.OWNER_ID.eq(owner))
                .orderBy(TARGET.ID)
                .fetch(Targets::target);
    }

    public void add(Target target) {
        sql.insertInto(TARGET)
                .set(TARGET.OWNER_ID, owner)
                .set(TARGET.ID, target.id())
                .set(TARGET.GOAL_ID, target.goalId())
                .set(TARGET.NAME, target.name())
                .set(TARGET.TIMES, target.times())
                .set(TARGET.PER, target.per())
                .set(TARGET.VERSION, target.version())
                .execute();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Target target) {
        return sql.update(TARGET)
                        .set(TARGET.NAME, target.name())
                        .set(TARGET.TIMES, target.times())
                        .set(TARGET.PER, target.per())
                        .set(TARGET.VERSION, target.version() + 1)
                        .where(TARGET.OWNER_ID.eq(owner))
                        .and(TARGET.ID.eq(target.id()))
                        .and(TARGET.VERSION.eq(target.version()))
                        .execute()
                == 1;
    }

    public void add(Tally tally) {
        sql.insertInto(TALLY)
                .set(TALLY.OWNER_ID, owner)
                .set(TALLY.ID, tally.id())
                .set(TALLY.TARGET_ID, tally.targetId())
                .set(TALLY.COUNTED_ON, tally.on())
                .set(TALLY.TIMES, tally.times())
                .execute();
    }

    public @Nullable Tally findTally(Id id) {
        TallyRecord row = sql.fetchOne(TALLY, TALLY.OWNER_ID.eq(owner), TALLY.ID.eq(id));
        return row == null ? null : tally(row);
    }

    /// What was counted, by target, oldest first.
    public Map<Id, List<Tally>> tallies() {
        return sql.selectFrom(TALLY)
                .where(TALLY.OWNER_ID.eq(owner))
                .orderBy(TALLY.COUNTED_ON, TALLY.ID)
                .fetchGroups(TALLY.TARGET_ID, Targets::tally);
    }

    private static Target target(TargetRecord row) {
        return new Target(row.getId(), row.getGoalId(), row.getName(), row.getTimes(), row.getPer(), row.getVersion());
    }

    private static Tally tally(TallyRecord row) {
        return new Tally(row.getId(), row.getTargetId(), row.getCountedOn(), row.getTimes());
    }
}

package dev.goalsmith.store.journal;

import static dev.goalsmith.store.table.Tables.MILESTONE;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.MilestoneRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The milestones of one person's goals.
public final class Milestones {

    private final DSLContext sql;
    private final Id owner;

    public Milestones(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Milestone find(Id id) {
        MilestoneRecord row = sql.fetchOne(MILESTONE, MILESTONE.OWNER_ID.eq(owner), MILESTONE.ID.eq(id));
        return row == null ? null : milestone(row);
    }

    /// All, in the order in which they are reached.
    public List<Milestone> all() {
        return sql.selectFrom(MILESTONE)
                .where(MILESTONE.OWNER_ID.eq(owner))
                .orderBy(MILESTONE.SHARE_PERCENT, MILESTONE.ID)
                .fetch(Milestones::milestone);
    }

    public void add(Milestone milestone) {
        MilestoneRecord row = record(milestone, milestone.version());
        row.setOwnerId(owner);
        row.setId(milestone.id());
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Milestone milestone) {
        return sql.update(MILESTONE)
                        .set(record(milestone, milestone.version() + 1))
                        .where(MILESTONE.OWNER_ID.eq(owner))
                        .and(MILESTONE.ID.eq(milestone.id()))
                        .and(MILESTONE.VERSION.eq(milestone.version()))
                        .execute()
                == 1;
    }

    private MilestoneRecord record(Milestone milestone, int version) {
        MilestoneRecord row = sql.newRecord(MILESTONE);
        row.setGoalId(milestone.goalId());
        row.setName(milestone.name());
        row.setSharePercent(milestone.mark().sharePercent());
        row.setDueOn(milestone.mark().dueOn());
        row.setTreat(milestone.treat());
        row.setCelebratedOn(milestone.celebratedOn());
        row.setVersion(version);
        return row;
    }

    private static Milestone milestone(MilestoneRecord row) {
        return new Milestone(
                row.getId(),
                row.getGoalId(),
                row.getName(),
                new Milestone.Mark(row.getSharePercent(), row.getDueOn()),
                row.getTreat(),
                row.getCelebratedOn(),
                row.getVersion());
    }
}

package dev.goalsmith.store.goal;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.Tables;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// What things of one person are part of.
public final class Parts {

    private final DSLContext sql;
    private final Id owner;

    /// What is part of a goal, or of another part of one.
    public enum Kind {
        TASK,
        HURDLE,
        LESSON,
        MILESTONE,
        DRAFT,
        LINK,
        NEED,
        MEASURE,
        READING,
        TARGET,
        TALLY,
        LOG
    }

    /// Where it stands: its owner, its id, and the id of what it is part of.
    private record Columns(TableField<?, Id> owner, TableField<?, Id> id, TableField<?, Id> whole) {}

    public Parts(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// The goal of a part, the measure of a reading, the target of a tally, the task of a log; null if there is no such
    /// part.
    public @Nullable Id findWhole(Kind kind, Id part) {
        Columns columns = columns(kind);
        return sql.select(columns.whole())
                .from(Objects.requireNonNull(columns.id().getTable()))
                .where(columns.owner().eq(owner))
                .and(columns.id().eq(part))
                .fetchOne(columns.whole());
    }

    private static Columns columns(Kind kind) {
        return switch (kind) {
            case TASK -> new Columns(Tables.TASK.OWNER_ID, Tables.TASK.ID, Tables.TASK.GOAL_ID);
            case HURDLE -> new Columns(Tables.HURDLE.OWNER_ID, Tables.HURDLE.ID, Tables.HURDLE.GOAL_ID);
            case LESSON -> new Columns(Tables.LESSON.OWNER_ID, Tables.LESSON.ID, Tables.LESSON.GOAL_ID);
            case MILESTONE -> new Columns(Tables.MILESTONE.OWNER_ID, Tables.MILESTONE.ID, Tables.MILESTONE.GOAL_ID);
            case DRAFT -> new Columns(Tables.SHEET_DRAFT.OWNER_ID, Tables.SHEET_DRAFT.ID, Tables.SHEET_DRAFT.GOAL_ID);
            case LINK -> new Columns(Tables.VISION_LINK.OWNER_ID, Tables.VISION_LINK.ID, Tables.VISION_LINK.GOAL_ID);
            case NEED -> new Columns(Tables.NEED.OWNER_ID, Tables.NEED.ID, Tables.NEED.GOAL_ID);
            case MEASURE -> new Columns(Tables.MEASURE.OWNER_ID, Tables.MEASURE.ID, Tables.MEASURE.GOAL_ID);
            case READING -> new Columns(Tables.READING.OWNER_ID, Tables.READING.ID, Tables.READING.MEASURE_ID);
            case TARGET -> new Columns(Tables.TARGET.OWNER_ID, Tables.TARGET.ID, Tables.TARGET.GOAL_ID);
            case TALLY -> new Columns(Tables.TALLY.OWNER_ID, Tables.TALLY.ID, Tables.TALLY.TARGET_ID);
            case LOG -> new Columns(Tables.WORK_LOG.OWNER_ID, Tables.WORK_LOG.ID, Tables.WORK_LOG.TASK_ID);
        };
    }
}

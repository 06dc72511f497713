package dev.goalsmith.store.trash;

import static dev.goalsmith.store.table.Tables.TASK;
import static dev.goalsmith.store.table.Tables.TASK_PREDECESSOR;
import static dev.goalsmith.store.table.Tables.TRASH;
import static org.jooq.Records.mapping;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// Deletes one person's things, keeps their rows, and puts them back.
public final class Trash {

    private final DSLContext sql;
    private final Id owner;

    /// What came back: its label, the notes among it with what they wait for, and whether a timer that ran on one of
    /// them stays away because another runs by now.
    public record Restored(String label, List<Id> tasks, List<Tie> ties, boolean withoutTimer) {

        public Restored {
            tasks = List.copyOf(tasks);
            ties = List.copyOf(ties);
        }
    }

    /// A note and one that must come before it.
    public record Tie(Id task, Id predecessor) {}

    public Trash(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Deletes the rows and keeps them as `id`. The label is what the person knows the thing by.
    ///
    /// @return whether there was anything to delete
    public boolean take(Id id, String label, Doomed doomed, Instant at) {
        var kept = new ArrayList<KeptRows>();
        for (Doomed.Part part : doomed.parts()) {
            Condition mine = ownerOf(part.table().fields()).eq(owner).and(part.rows());
            Result<? extends Record> rows =
                    sql.selectFrom(part.table()).where(mine).fetch();
            if (!rows.isEmpty()) {
                kept.add(KeptRows.of(part.table(), rows));
                sql.deleteFrom(part.table()).where(mine).execute();
            }
        }
        if (kept.isEmpty()) {
            return false;
        }
        sql.insertInto(TRASH)
                .set(TRASH.OWNER_ID, owner)
                .set(TRASH.ID, id)
                .set(TRASH.LABEL, label)
                .set(TRASH.CONTENT, KeptRows.write(kept))
                .set(TRASH.DELETED_AT, at)
                .execute();
        return true;
    }

    /// Puts back what was kept as `id`, once.
    ///
    /// @return null if it is not there (any more), or what it belonged to is not: then it stays kept
    public @Nullable Restored restore(Id id) {
        try {
            // In a savepoint: a part that went before its whole waits until the whole is back.
            return sql.transactionResult(inner -> restore(inner.dsl(), id));
        } catch (IntegrityConstraintViolationException orphaned) {
            return null;
        }
    }

    private @Nullable Restored restore(DSLContext sql, Id id) {
        var row = sql.deleteFrom(TRASH)
                .where(TRASH.OWNER_ID.eq(owner))
                .and(TRASH.ID.eq(id))
                .returning()
                .fetchOne();
        if (row == null) {
            return null;
        }
        List<KeptRows> kept = KeptRows.read(row.getContent());
        boolean withoutTimer = false;
        for (KeptRows rows : kept.reversed()) {
            withoutTimer |= rows.insert(sql) == 0;
        }
        return new Restored(row.getLabel(), tasks(kept), ties(kept), withoutTimer);
    }

    private static List<Id> tasks(List<KeptRows> kept) {
        return kept.stream()
                .filter(rows -> rows.table().equals(TASK))
                .flatMap(rows -> rows.column(TASK.ID).stream())
                .toList();
    }

    private static List<Tie> ties(List<KeptRows> kept) {
        var ties = new ArrayList<Tie>();
        for (KeptRows rows : kept) {
            if (rows.table().equals(TASK_PREDECESSOR)) {
                List<Id> predecessors = rows.column(TASK_PREDECESSOR.PREDECESSOR_ID);
                for (Id task : rows.column(TASK_PREDECESSOR.TASK_ID)) {
                    ties.add(new Tie(task, predecessors.get(ties.size())));
                }
            }
        }
        return ties;
    }

    /// What is kept, and when it was deleted.
    public record Kept(Id id, String label, Instant at) {}

    /// What was deleted at `oldest` or later, the newest first.
    public List<Kept> since(Instant oldest) {
        return sql.select(TRASH.ID, TRASH.LABEL, TRASH.DELETED_AT)
                .from(TRASH)
                .where(TRASH.OWNER_ID.eq(owner))
                .and(TRASH.DELETED_AT.ge(oldest))
                .orderBy(TRASH.DELETED_AT.desc(), TRASH.ID.desc())
                .fetch(mapping(Kept::new));
    }

    /// Forgets for good what was deleted before `oldest`.
    public void forgetBefore(Instant oldest) {
        sql.deleteFrom(TRASH)
                .where(TRASH.OWNER_ID.eq(owner))
                .and(TRASH.DELETED_AT.lt(oldest))
                .execute();
    }

    @SuppressWarnings("unchecked") // Every table but `account` has the same first column, converted alike.
    private static Field<Id> ownerOf(Field<?>[] columns) {
        return (Field<Id>) columns[0];
    }
}

package dev.goalsmith.store.sheet;

import static dev.goalsmith.store.table.Tables.SHEET_DRAFT;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The sheets that one person uploaded and has not taken in yet.
public final class SheetDrafts {

    private final DSLContext sql;
    private final Id owner;

    public SheetDrafts(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable SheetDraft find(Id goal, Id id) {
        return sql.selectFrom(SHEET_DRAFT)
                .where(SHEET_DRAFT.OWNER_ID.eq(owner))
                .and(SHEET_DRAFT.GOAL_ID.eq(goal))
                .and(SHEET_DRAFT.ID.eq(id))
                .fetchOne(row -> new SheetDraft(
                        row.getId(), row.getGoalId(), row.getName(), row.getContent(), row.getUploadedAt()));
    }

    public void add(SheetDraft draft) {
        sql.insertInto(SHEET_DRAFT)
                .set(SHEET_DRAFT.OWNER_ID, owner)
                .set(SHEET_DRAFT.ID, draft.id())
                .set(SHEET_DRAFT.GOAL_ID, draft.goalId())
                .set(SHEET_DRAFT.NAME, draft.name())
                .set(SHEET_DRAFT.CONTENT, draft.content())
                .set(SHEET_DRAFT.UPLOADED_AT, draft.uploadedAt())
                .execute();
    }

    public void remove(Id id) {
        sql.deleteFrom(SHEET_DRAFT)
                .where(SHEET_DRAFT.OWNER_ID.eq(owner))
                .and(SHEET_DRAFT.ID.eq(id))
                .execute();
    }

    public void forgetBefore(Instant oldest) {
        sql.deleteFrom(SHEET_DRAFT)
                .where(SHEET_DRAFT.OWNER_ID.eq(owner))
                .and(SHEET_DRAFT.UPLOADED_AT.lt(oldest))
                .execute();
    }
}

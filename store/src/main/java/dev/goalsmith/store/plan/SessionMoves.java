package dev.goalsmith.store.plan;

import static dev.goalsmith.store.table.Tables.SESSION_MOVE;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What moved in one person's plan, and why.
public final class SessionMoves {

    private final DSLContext sql;
    private final Id owner;

    /// A session that moved: its old and its new wall time, of which one may be missing, and the reason as [KeptPhrase]
    /// writes it; [#why] says it.
    public record Moved(
            Id id,
            Id taskId,
            @Nullable LocalDateTime before,
            @Nullable LocalDateTime after,
            String reason,
            Instant at) {

        public Phrase why() {
            return KeptPhrase.read(reason);
        }
    }

    public SessionMoves(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public void add(Moved moved) {
        addAll(List.of(moved));
    }

    public void addAll(List<Moved> moves) {
        sql.batchInsert(moves.stream()
                        .map(moved -> {
                            var row = sql.newRecord(SESSION_MOVE);
                            row.setOwnerId(owner);
                            row.setId(moved.id());
                            row.setTaskId(moved.taskId());
                            row.setBeforeLocal(moved.before());
                            row.setAfterLocal(moved.after());
                            row.setReason(moved.reason());
                            row.setMovedAt(moved.at());
                            return row;
                        })
                        .toList())
                .execute();
    }

    /// Newest first, those since `since` only.
    public List<Moved> since(Instant since) {
        return sql.selectFrom(SESSION_MOVE)
                .where(SESSION_MOVE.OWNER_ID.eq(owner))
                .and(SESSION_MOVE.MOVED_AT.ge(since))
                .orderBy(SESSION_MOVE.ID.desc())
                .fetch(row -> new Moved(
                        row.getId(),
                        row.getTaskId(),
                        row.getBeforeLocal(),
                        row.getAfterLocal(),
                        row.getReason(),
                        row.getMovedAt()));
    }

    /// Forgets what moved before `oldest`.
    public void forgetBefore(Instant oldest) {
        sql.deleteFrom(SESSION_MOVE)
                .where(SESSION_MOVE.OWNER_ID.eq(owner))
                .and(SESSION_MOVE.MOVED_AT.lt(oldest))
                .execute();
    }

    /// Forgets all but the newest `most`.
    public void keepNewest(int most) {
        Id oldest = sql.select(SESSION_MOVE.ID)
                .from(SESSION_MOVE)
                .where(SESSION_MOVE.OWNER_ID.eq(owner))
                .orderBy(SESSION_MOVE.ID.desc())
                .offset(most)
                .limit(1)
                .fetchOne(SESSION_MOVE.ID);
        if (oldest != null) {
            sql.deleteFrom(SESSION_MOVE)
                    .where(SESSION_MOVE.OWNER_ID.eq(owner))
                    .and(SESSION_MOVE.ID.le(oldest))
                    .execute();
        }
    }
}

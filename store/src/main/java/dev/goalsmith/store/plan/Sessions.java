package dev.goalsmith.store.plan;

import static dev.goalsmith.store.table.Tables.SESSION;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskIds;
import dev.goalsmith.store.table.tables.records.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The plan of one person as they last saw it, past sessions included.
public final class Sessions {

    /// The length of a session and the distance of its zone from UTC, a day at most each.
    private static final Duration AROUND = Duration.ofDays(2);

    private final DSLContext sql;
    private final Id owner;

    public Sessions(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// By start.
    public List<PlannedSession> all() {
        return sql.selectFrom(SESSION)
                .where(SESSION.OWNER_ID.eq(owner))
                .orderBy(SESSION.START_LOCAL, SESSION.ID)
                .fetch(Sessions::session);
    }

    /// Those that may be under way at some time from `from` to `to`, in whatever zone, and some around them; by start.
    public List<PlannedSession> between(Instant from, Instant to) {
        return sql.selectFrom(SESSION)
                .where(SESSION.OWNER_ID.eq(owner))
                .and(SESSION.START_LOCAL.between(
                        LocalDateTime.ofInstant(from.minus(AROUND), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(to.plus(AROUND), ZoneOffset.UTC)))
                .orderBy(SESSION.START_LOCAL, SESSION.ID)
                .fetch(Sessions::session);
    }

    /// Those of one goal's tasks, by start.
    public List<PlannedSession> ofGoal(Id goal) {
        return sql.selectFrom(SESSION)
                .where(SESSION.OWNER_ID.eq(owner), SESSION.TASK_ID.in(TaskIds.ofGoal(owner, goal)))
                .orderBy(SESSION.START_LOCAL, SESSION.ID)
                .fetch(Sessions::session);
    }

    /// Null if there is none of this id by now.
    public @Nullable PlannedSession find(Id id) {
        return sql.selectFrom(SESSION)
                .where(SESSION.OWNER_ID.eq(owner), SESSION.ID.eq(id))
                .fetchOne(Sessions::session);
    }

    /// Where a session stands, for how long, and whether it is fixed there.
    public void put(PlannedSession session) {
        sql.update(SESSION)
                .set(SESSION.START_LOCAL, session.start())
                .set(SESSION.ZONE, session.zone())
                .set(SESSION.LENGTH_MINUTES, session.length())
                .set(SESSION.PINNED, session.pinned())
                .where(SESSION.OWNER_ID.eq(owner), SESSION.ID.eq(session.id()))
                .execute();
    }

    private static PlannedSession session(SessionRecord row) {
        return new PlannedSession(
                row.getId(),
                row.getTaskId(),
                row.getStartLocal(),
                row.getZone(),
                row.getLengthMinutes(),
                row.getPinned());
    }

    public void addAll(List<PlannedSession> sessions) {
        sql.batchInsert(sessions.stream()
                        .map(session -> {
                            var row = sql.newRecord(SESSION);
                            row.setOwnerId(owner);
                            row.setId(session.id());
                            row.setTaskId(session.taskId());
                            row.setStartLocal(session.start());
                            row.setZone(session.zone());
                            row.setLengthMinutes(session.length());
                            row.setPinned(session.pinned());
                            return row;
                        })
                        .toList())
                .execute();
    }

    public void removeAll(List<Id> sessions) {
        sql.batch(sessions.stream()
                        .map(id -> sql.deleteFrom(SESSION).where(SESSION.OWNER_ID.eq(owner), SESSION.ID.eq(id)))
                        .toList())
                .execute();
    }

    /// The one that starts last; null if nothing is planned.
    public @Nullable PlannedSession findLast() {
        SessionRecord row = sql.selectFrom(SESSION)
                .where(SESSION.OWNER_ID.eq(owner))
                .orderBy(SESSION.START_LOCAL.desc(), SESSION.ID.desc())
                .limit(1)
                .fetchOne();
        return row == null ? null : session(row);
    }
}

package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.SIGN_IN_FAILURE;

import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/// How often in a row signing in failed, by the hash of who tried.
public final class SignInFailures {

    private final DSLContext sql;

    /// So many failures, the last of them at `lastAt`.
    public record Count(int failures, Instant lastAt) {}

    public SignInFailures(Tx tx) {
        this.sql = tx.sql();
    }

    public @Nullable Count find(String subjectHash) {
        Record2<Integer, Instant> row = sql.select(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILED_AT)
                .from(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT_HASH.eq(subjectHash))
                .fetchOne();
        return row == null ? null : new Count(row.value1(), row.value2());
    }

    /// Counts one more.
    public void add(String subjectHash, Instant at) {
        sql.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.SUBJECT_HASH, subjectHash)
                .set(SIGN_IN_FAILURE.FAILURES, 1)
                .set(SIGN_IN_FAILURE.FAILED_AT, at)
                .onConflict(SIGN_IN_FAILURE.SUBJECT_HASH)
                .doUpdate()
                .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES.plus(1))
                .set(SIGN_IN_FAILURE.FAILED_AT, at)
                .execute();
    }

    public void forget(String subjectHash) {
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT_HASH.eq(subjectHash))
                .execute();
    }

    public void forgetBefore(Instant oldest) {
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.FAILED_AT.lt(oldest))
                .execute();
    }
}

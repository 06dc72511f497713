package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.SIGN_IN_FAILURE;

import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;

/// How often in a row signing in failed, by the hash of who tried.
public final class SignInFailures {

    private final DSLContext sql;

    /// So many failures, the last of them at `lastAt`.
    public record Count(int failures, Instant lastAt) {}

    public SignInFailures(Tx tx) {
        this.sql = tx.sql();
    }

    /// What is counted, none until `now` where nothing is. Whoever else asks waits until this transaction ends.
    public Count hold(String subjectHash, Instant now) {
        sql.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.SUBJECT_HASH, subjectHash)
                .set(SIGN_IN_FAILURE.FAILURES, 0)
                .set(SIGN_IN_FAILURE.FAILED_AT, now)
                .onConflict(SIGN_IN_FAILURE.SUBJECT_HASH)
                .doUpdate()
                .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES)
                .execute();
        return sql.select(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILED_AT)
                .from(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT_HASH.eq(subjectHash))
                .fetchSingle(row -> new Count(row.value1(), row.value2()));
    }

    public void set(String subjectHash, int failures, Instant lastAt) {
        sql.update(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.FAILURES, failures)
                .set(SIGN_IN_FAILURE.FAILED_AT, lastAt)
                .where(SIGN_IN_FAILURE.SUBJECT_HASH.eq(subjectHash))
                .execute();
    }

    public void forget(String subjectHash) {
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT_HASH.eq(subjectHash))
                .execute();
    }

    /// Forgets `subjectHash` if its last failure is older than `oldest`.
    public void forgetBefore(String subjectHash, Instant oldest) {
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SUBJECT_HASH.eq(subjectHash))
                .and(SIGN_IN_FAILURE.FAILED_AT.lt(oldest))
                .execute();
    }
}

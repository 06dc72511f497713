package dev.goalsmith.store.trash;

import static dev.goalsmith.store.table.Tables.EMAIL_CHANGE;
import static dev.goalsmith.store.table.Tables.PASSWORD_RESET;
import static dev.goalsmith.store.table.Tables.SHEET_DRAFT;
import static dev.goalsmith.store.table.Tables.SIGN_IN_FAILURE;
import static dev.goalsmith.store.table.Tables.TRASH;

import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;

/// What nobody can use any more, whoever's it was.
public final class Leftovers {

    private final DSLContext sql;

    public Leftovers(Tx tx) {
        this.sql = tx.sql();
    }

    /// Forgets what was deleted, uploaded and not taken, or tried at the door before `oldest`, and links that hold no
    /// longer at `now`. Each is one statement that may run again, or twice at once.
    ///
    /// @return how many rows went
    public int forget(Instant oldest, Instant now) {
        return sql.deleteFrom(TRASH).where(TRASH.DELETED_AT.lt(oldest)).execute()
                + sql.deleteFrom(SHEET_DRAFT)
                        .where(SHEET_DRAFT.UPLOADED_AT.lt(oldest))
                        .execute()
                + sql.deleteFrom(SIGN_IN_FAILURE)
                        .where(SIGN_IN_FAILURE.FAILED_AT.lt(oldest))
                        .execute()
                + sql.deleteFrom(PASSWORD_RESET)
                        .where(PASSWORD_RESET.EXPIRES_AT.le(now))
                        .execute()
                + sql.deleteFrom(EMAIL_CHANGE)
                        .where(EMAIL_CHANGE.EXPIRES_AT.le(now))
                        .execute();
    }
}

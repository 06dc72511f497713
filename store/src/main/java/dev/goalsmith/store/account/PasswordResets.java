package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.PASSWORD_RESET;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Links that set a new password, kept as the hash of their secret, for one use.
public final class PasswordResets {

    private final DSLContext sql;

    public PasswordResets(Tx tx) {
        this.sql = tx.sql();
    }

    public void add(Id owner, String tokenHash, Instant expiresAt) {
        sql.insertInto(PASSWORD_RESET)
                .set(PASSWORD_RESET.OWNER_ID, owner)
                .set(PASSWORD_RESET.TOKEN_HASH, tokenHash)
                .set(PASSWORD_RESET.EXPIRES_AT, expiresAt)
                .execute();
    }

    /// Whose password the secret may set at `now`; null if it is unknown, used or too old.
    public @Nullable Id findOwner(String tokenHash, Instant now) {
        return sql.select(PASSWORD_RESET.OWNER_ID)
                .from(PASSWORD_RESET)
                .where(PASSWORD_RESET.TOKEN_HASH.eq(tokenHash))
                .and(PASSWORD_RESET.EXPIRES_AT.gt(now))
                .fetchOne(PASSWORD_RESET.OWNER_ID);
    }

    /// Makes every link of this person useless.
    public void removeAll(Id owner) {
        sql.deleteFrom(PASSWORD_RESET).where(PASSWORD_RESET.OWNER_ID.eq(owner)).execute();
    }
}

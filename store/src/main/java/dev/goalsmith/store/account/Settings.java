package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.SETTING;

import dev.goalsmith.store.Tx;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What the administrator decided for the whole installation, by name.
public final class Settings {

    private final DSLContext sql;

    public Settings(Tx tx) {
        this.sql = tx.sql();
    }

    public @Nullable String find(String name) {
        return sql.select(SETTING.CONTENT)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOne(SETTING.CONTENT);
    }

    /// Sets it to `content` if nothing is decided. Whoever else sets or holds it waits until this transaction ends.
    public void hold(String name, String content) {
        sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.CONTENT, content)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.CONTENT, SETTING.CONTENT)
                .execute();
    }

    public void set(String name, String content) {
        sql.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.CONTENT, content)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.CONTENT, content)
                .execute();
    }
}

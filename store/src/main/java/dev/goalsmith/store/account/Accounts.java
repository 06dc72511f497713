package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.ACCOUNT;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.Account.Whereabouts;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.AccountRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Everybody who can sign in.
public final class Accounts {

    private final DSLContext sql;

    public Accounts(Tx tx) {
        this.sql = tx.sql();
    }

    public boolean isEmpty() {
        return !sql.fetchExists(ACCOUNT);
    }

    public @Nullable Account find(Id id) {
        AccountRecord row = sql.fetchOne(ACCOUNT, ACCOUNT.ID.eq(id));
        return row == null ? null : account(row);
    }

    public @Nullable Account find(EmailAddress email) {
        AccountRecord row = sql.fetchOne(ACCOUNT, ACCOUNT.EMAIL_FOLDED.eq(email.folded()));
        return row == null ? null : account(row);
    }

    public Account get(Id id) {
        Account account = find(id);
        if (account == null) {
            throw new IllegalArgumentException("there is no account %s".formatted(id));
        }
        return account;
    }

    /// Everybody, by address.
    public List<Account> all() {
        return sql.fetch(ACCOUNT).sortAsc(ACCOUNT.EMAIL_FOLDED).map(Accounts::account);
    }

    public void add(Account account, String passwordHash, Instant joinedAt) {
        AccountRecord row = sql.newRecord(ACCOUNT);
        fill(row, account);
        row.setId(account.id());
        row.setPasswordHash(passwordHash);
        row.setJoinedAt(joinedAt);
        row.setVersion(account.version());
        row.insert();
    }

    /// Whether it was saved: false if somebody saved a later version.
    public boolean save(Account account) {
        AccountRecord row = sql.newRecord(ACCOUNT);
        fill(row, account);
        row.setVersion(account.version() + 1);
        return sql.update(ACCOUNT)
                        .set(row)
                        .where(ACCOUNT.ID.eq(account.id()))
                        .and(ACCOUNT.VERSION.eq(account.version()))
                        .execute()
                == 1;
    }

    public @Nullable String findPasswordHash(Id id) {
        return sql.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .fetchOne(ACCOUNT.PASSWORD_HASH);
    }

    public void setPasswordHash(Id id, String passwordHash) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    public void setEmail(Id id, EmailAddress email) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.EMAIL, email.text())
                .set(ACCOUNT.EMAIL_FOLDED, email.folded())
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /// Gives the care of the installation to whoever joined first, if there is anybody.
    public void appointFirst() {
        sql.update(ACCOUNT)
                .set(ACCOUNT.ADMINISTRATOR, true)
                .where(ACCOUNT.ID.eq(sql.select(ACCOUNT.ID)
                        .from(ACCOUNT)
                        .orderBy(ACCOUNT.JOINED_AT, ACCOUNT.ID)
                        .limit(1)))
                .execute();
    }

    /// Makes other writers of this person's things wait until this transaction ends.
    public void lock(Id id) {
        sql.update(ACCOUNT).set(ACCOUNT.ID, id).where(ACCOUNT.ID.eq(id)).execute();
    }

    private static void fill(AccountRecord row, Account account) {
        row.setEmail(account.email().text());
        row.setEmailFolded(account.email().folded());
        row.setName(account.name());
        row.setAdministrator(account.administrator());
        row.setTheme(account.theme());
        row.setZone(account.zone());
        DayParts parts = account.whereabouts().dayParts();
        row.setMorningTime(parts.morning());
        row.setLunchTime(parts.lunch());
        row.setAfternoonTime(parts.afternoon());
        row.setEveningTime(parts.evening());
        row.setAnyTime(parts.anyTime());
    }

    private static Account account(AccountRecord row) {
        var parts = new DayParts(
                row.getMorningTime(),
                row.getLunchTime(),
                row.getAfternoonTime(),
                row.getEveningTime(),
                row.getAnyTime());
        return new Account(
                row.getId(),
                new EmailAddress(row.getEmail()),
                row.getName(),
                row.getAdministrator(),
                row.getTheme(),
                new Whereabouts(row.getZone(), parts),
                row.getVersion());
    }
}

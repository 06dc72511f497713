package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.engine.account.Theme;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.PasswordResets;
import dev.goalsmith.store.account.Settings;
import dev.goalsmith.store.account.SignInFailures;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// What is kept of people and of the door.
class DoorTest extends StoreCase {

    private static final DayParts ODD = new DayParts(
            LocalTime.MIDNIGHT, LocalTime.of(0, 1), LocalTime.of(12, 0), LocalTime.of(23, 59), LocalTime.of(2, 30));

    private static Account account(Theme theme, String zone, String name, boolean administrator) {
        Id id = Samples.id();
        var whereabouts = new Account.Whereabouts(ZoneId.of(zone), ODD);
        return new Account(
                id, new EmailAddress("Ada+" + id + "@Example.org"), name, administrator, theme, whereabouts, 3);
    }

    private void assertKept(Account account) {
        person(account);
        assertRead(tx -> new Accounts(tx).get(account.id())).isEqualTo(account);
        assertRead(tx -> new Accounts(tx).find(new EmailAddress(account.email().folded())))
                .isEqualTo(account);
        assertRead(tx -> new Accounts(tx).all().contains(account)).isEqualTo(true);
    }

    @Test
    void everyAccountComesBackAsItWasKept() {
        for (Theme theme : Theme.values()) {
            assertKept(account(theme, "Europe/Berlin", "Ada", false));
        }
        for (String zone : List.of("UTC", "Asia/Kathmandu", "America/Argentina/ComodRivadavia", "+05:45", "Z")) {
            assertKept(account(Theme.AUTO, zone, "Ada", true));
        }
        for (String name : Samples.TEXTS) {
            assertKept(account(Theme.LIGHT, "Pacific/Kiritimati", name, false));
        }
    }

    @Test
    void anAddressBelongsToOneAccountHoweverItIsWritten() {
        Account ada = account(Theme.AUTO, "UTC", "Ada", false);
        person(ada);
        var shouted = new EmailAddress(ada.email().text().toUpperCase(java.util.Locale.ROOT));
        var other = new Account(Samples.id(), shouted, "Eve", false, ada.theme(), ada.whereabouts(), 1);
        assertThatExceptionOfType(IntegrityConstraintViolationException.class).isThrownBy(() -> person(other));
    }

    @Test
    void anEmptyInstallationHasNobody() {
        try (Database empty = Database.open(machine.fresh())) {
            assertThat(empty.<Boolean>read(tx -> new Accounts(tx).isEmpty())).isTrue();
        }
        person();
        boolean nobody = read(tx -> new Accounts(tx).isEmpty());
        assertThat(nobody).isFalse();
    }

    @Test
    void aPasswordIsOnesOwn() {
        Id ada = person();
        Id grace = person();
        keep(tx -> new Accounts(tx).setPasswordHash(ada, "{argon2}$other"));
        assertThat(hash(ada)).isEqualTo("{argon2}$other");
        assertThat(hash(grace)).isEqualTo("hash");
    }

    private String hash(Id person) {
        return java.util.Objects.requireNonNull(read(tx -> new Accounts(tx).findPasswordHash(person)));
    }

    @Test
    void aResetLinkNamesItsOwnerUntilItExpiresOrIsUsed() {
        Id ada = person();
        Id grace = person();
        Instant expiry = Samples.INSTANT;
        keep(tx -> new PasswordResets(tx).add(ada, "a" + ada, expiry));
        keep(tx -> new PasswordResets(tx).add(grace, "g" + grace, expiry));
        assertRead(tx -> new PasswordResets(tx).findOwner("a" + ada, expiry.minusMillis(1)))
                .isEqualTo(ada);
        assertRead(tx -> new PasswordResets(tx).findOwner("a" + ada, expiry)).isNull();
        keep(tx -> new PasswordResets(tx).removeAll(ada));
        assertRead(tx -> new PasswordResets(tx).findOwner("a" + ada, expiry.minusMillis(1)))
                .isNull();
        assertRead(tx -> new PasswordResets(tx).findOwner("g" + grace, expiry.minusMillis(1)))
                .isEqualTo(grace);
    }

    @Test
    void failuresAreCountedUntilTheyAreForgotten() {
        String subject = "subject" + Samples.id();
        for (Instant at : Samples.INSTANTS) {
            assertHeld(subject, new SignInFailures.Count(0, at), at);
            keep(tx -> new SignInFailures(tx).set(subject, 2, at));
            assertHeld(subject, new SignInFailures.Count(2, at), Instant.EPOCH);
            keep(tx -> new SignInFailures(tx).forget(subject));
        }
    }

    private void assertHeld(String subject, SignInFailures.Count count, Instant now) {
        SignInFailures.Count held = write(tx -> new SignInFailures(tx).hold(subject, now));
        assertThat(held).isEqualTo(count);
    }

    @Test
    void oldFailuresAreForgottenAndNewOnesKept() {
        String subject = "subject" + Samples.id();
        keep(tx -> new SignInFailures(tx).hold(subject, Samples.INSTANT));
        keep(tx -> new SignInFailures(tx).forgetBefore(subject, Samples.INSTANT));
        assertHeld(subject, new SignInFailures.Count(0, Samples.INSTANT), Instant.EPOCH);
        keep(tx -> new SignInFailures(tx).forgetBefore(subject, Samples.INSTANT.plusMillis(1)));
        assertHeld(subject, new SignInFailures.Count(0, Instant.EPOCH), Instant.EPOCH);
    }

    @Test
    void ofManyWhoCountAtOnceEachCountsOneMore() throws Exception {
        String subject = "subject" + Samples.id();
        Callable<Integer> count = () -> write(tx -> {
            var failures = new SignInFailures(tx);
            int more = failures.hold(subject, Samples.INSTANT).failures() + 1;
            failures.set(subject, more, Samples.INSTANT);
            return more;
        });
        var counted = new ArrayList<Integer>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> more : threads.invokeAll(Collections.nCopies(30, count))) {
                counted.add(more.get());
            }
        }
        assertThat(counted).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void whatIsHeldIsSetUnlessItWasDecided() {
        String name = "setting" + Samples.id();
        keep(tx -> new Settings(tx).hold(name, "first"));
        keep(tx -> new Settings(tx).hold(name, "second"));
        assertRead(tx -> new Settings(tx).find(name)).isEqualTo("first");
    }

    @Test
    void whatOneReadsIsOfOneMomentWhateverIsWrittenMeanwhile() {
        List<List<Account>> seen = read(tx -> {
            List<Account> before = new Accounts(tx).all();
            person();
            return List.of(before, new Accounts(tx).all());
        });
        assertThat(seen.getLast()).isEqualTo(seen.getFirst());
    }

    @Test
    void whoeverReadsCannotWrite() {
        Assumptions.assumeTrue(machine == Machine.POSTGRES, "SQLite leaves it to the code");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> read(tx -> {
                    new Settings(tx).set("setting", "anything");
                    return tx;
                }));
    }

    @Test
    void aSettingIsWhatItWasSetToLast() {
        String name = "setting" + Samples.id();
        assertRead(tx -> new Settings(tx).find(name)).isNull();
        for (String content : Samples.TEXTS) {
            keep(tx -> new Settings(tx).set(name, content));
            assertRead(tx -> new Settings(tx).find(name)).isEqualTo(content);
        }
    }
}

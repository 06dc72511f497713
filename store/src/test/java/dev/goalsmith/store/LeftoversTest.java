package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.store.account.EmailChanges;
import dev.goalsmith.store.account.PasswordResets;
import dev.goalsmith.store.account.SignInFailures;
import dev.goalsmith.store.trash.Leftovers;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeftoversTest extends StoreCase {

    private static final Instant NOW = Samples.INSTANT;

    @BeforeEach
    void openAnEmptyOne() {
        database = Database.open(machine.fresh());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int forgotten(Instant oldest, Instant now) {
        return write(tx -> new Leftovers(tx).forget(oldest, now));
    }

    @Test
    void whatIsOldGoesWhoeversItWasAndNothingElse() {
        Id ada = person();
        Id grace = person();
        for (Id owner : new Id[] {ada, grace}) {
            keep(tx -> World.keep(tx, owner, "Anything"));
            keep(tx -> new PasswordResets(tx).add(owner, "hash of " + owner, NOW));
            keep(tx -> new EmailChanges(tx).add(owner, new EmailAddress("new@example.org"), "hash of " + owner, NOW));
            keep(tx -> new SignInFailures(tx).hold("hash of " + owner, NOW));
        }

        assertThat(forgotten(NOW, NOW.minusSeconds(1))).isZero();
        // Of each a draft, something in the trash, two links and a failure.
        assertThat(forgotten(NOW.plusSeconds(1), NOW)).isEqualTo(10);

        var left = read(tx -> Rows.of(tx, ada));
        assertThat(left.get("trash")).isEmpty();
        assertThat(left.get("sheet_draft")).isEmpty();
        assertThat(left.get("password_reset")).isEmpty();
        assertThat(left.get("email_change")).isEmpty();
        assertThat(left.get("task")).hasSize(3);
    }
}

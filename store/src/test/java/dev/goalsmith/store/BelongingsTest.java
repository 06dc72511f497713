package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.Belongings;
import dev.goalsmith.store.account.EmailChanges;
import dev.goalsmith.store.account.PasswordResets;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class BelongingsTest extends StoreCase {

    private Id with(String text) {
        Id owner = person();
        keep(tx -> {
            World.keep(tx, owner, text);
            new PasswordResets(tx).add(owner, owner.toString(), Samples.INSTANT);
            var wanted = new EmailAddress("new-" + owner + "@example.org");
            new EmailChanges(tx).add(owner, wanted, owner.toString(), Samples.INSTANT);
        });
        return owner;
    }

    @Test
    void noTableKeepsARowOfWhoLeftAndOthersKeepAllOfTheirs() {
        Id ada = with("Ada’s");
        Id grace = with("Grace’s");
        Map<String, List<String>> graces = read(tx -> Rows.of(tx, grace));
        Map<String, List<String>> before = read(tx -> Rows.of(tx, ada));
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        keep(tx -> new Belongings(tx).remove(ada));

        Map<String, List<String>> after = read(tx -> Rows.of(tx, ada));
        assertThat(after).allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
        assertRead(tx -> new Accounts(tx).find(ada)).isNull();
        assertRead(tx -> Rows.of(tx, grace)).isEqualTo(graces);
    }

    @Test
    void whatIsTakenAlongIsJsonWithARowOfEveryTableAndNothingOfOthers() {
        Id ada = with("Ada’s “quoted” \\ text");
        Id grace = with("Grace’s");

        String json = read(tx -> new Belongings(tx).asJson(ada));

        for (String table : read(tx -> Rows.of(tx, ada)).keySet()) {
            if (!List.of("password_reset", "email_change").contains(table)) {
                assertThat(json).contains("\"%s\":[{".formatted(table));
            }
        }
        assertThat(json).contains("\"account\":[{").contains(ada.value().toString());
        assertThat(json).doesNotContain("Grace’s", grace.value().toString(), "password");
        Boolean valid = machine == Machine.SQLITE
                ? read(tx -> tx.sql()
                        .select(DSL.field("json_valid({0})", Boolean.class, DSL.val(json)))
                        .fetchSingle()
                        .value1())
                : read(tx -> tx.sql()
                        .select(DSL.field("{0}::json is not null", Boolean.class, DSL.val(json)))
                        .fetchSingle()
                        .value1());
        assertThat(valid).isTrue();
    }
}

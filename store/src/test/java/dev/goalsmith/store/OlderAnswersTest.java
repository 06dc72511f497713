package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.zaxxer.hikari.HikariDataSource;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Answered;
import dev.goalsmith.store.statement.AnswerRows.Given;
import dev.goalsmith.store.statement.Needs;
import dev.goalsmith.store.statement.Statements;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was answered before needs and versions of answers were kept.
class OlderAnswersTest {

    private static final Id ADA = Samples.id();
    private static final Id TALK = Samples.id();
    private static final Id RUN = Samples.id();

    private static void answer(DatabaseAddress address) {
        try (HikariDataSource pool = writer(address)) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .target("20261122.0950")
                    .load()
                    .migrate();
            var tx = new Tx(DSL.using(pool, dialect(address)));
            new Accounts(tx).add(Samples.account(ADA, "Ada Byron"), "hash", Samples.INSTANT);
            for (Id goal : new Id[] {TALK, RUN}) {
                new Goals(tx, ADA).add(new Goal(goal, "Goal", Aim.CAREER, GoalState.DRAFT, null, "", 1));
                new Statements(tx, ADA).add(goal, new Statement(1, "I will", Samples.INSTANT));
            }
            var answers = new AnswerRows(tx, ADA);
            answers.save(TALK, "RESOURCES", "A quiet room", 0);
            answers.save(RUN, "SKILLS", "Patience", 0);
        }
    }

    private static HikariDataSource writer(DatabaseAddress address) {
        return switch (address) {
            case DatabaseAddress.Sqlite sqlite -> Pools.sqliteWriter(sqlite);
            case DatabaseAddress.Postgres postgres -> Pools.postgresWriter(postgres);
        };
    }

    private static SQLDialect dialect(DatabaseAddress address) {
        return switch (address) {
            case DatabaseAddress.Sqlite _ -> SQLDialect.SQLITE;
            case DatabaseAddress.Postgres _ -> SQLDialect.POSTGRES;
        };
    }

    @ParameterizedTest
    @EnumSource(Machine.class)
    void eachHasAVersionAndSkillsAreNeeds(Machine machine) {
        DatabaseAddress address = machine.fresh();
        answer(address);

        try (Database database = Database.open(address)) {
            Map<Id, Map<String, Answered>> answers = database.read(tx -> new AnswerRows(tx, ADA).all());
            assertThat(answers).containsOnly(entry(TALK, Map.of("RESOURCES", new Answered("A quiet room", 1))));
            List<Need> needs = database.read(tx -> new Needs(tx, ADA).all());
            assertThat(needs).containsExactly(new Need(RUN, RUN, Need.Kind.SKILL, "Patience", false, null, 1));
            List<Given> history = database.read(tx -> new AnswerRows(tx, ADA).history(TALK, "RESOURCES"));
            assertThat(history).containsExactly(new Given("A quiet room", Samples.INSTANT));
        }
    }
}

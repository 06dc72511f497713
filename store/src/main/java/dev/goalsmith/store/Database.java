package dev.goalsmith.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The one door to what is kept.
///
/// What [#write] has returned is on disk: SQLite runs with a write-ahead log and `synchronous=FULL`, PostgreSQL with
/// `synchronous_commit=on`. On SQLite one writer works at a time and readers do not wait for it.
public final class Database implements AutoCloseable {

    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private final SQLDialect dialect;

    private Database(HikariDataSource writer, HikariDataSource reader, SQLDialect dialect) {
        this.writer = writer;
        this.reader = reader;
        this.dialect = dialect;
    }

    /// Opens the database at `address` and brings its tables up to date.
    ///
    /// @throws RuntimeException of the driver or of Flyway if it cannot be reached or migrated
    public static Database open(DatabaseAddress address) {
        Database database = switch (address) {
            case DatabaseAddress.Sqlite sqlite ->
                new Database(Pools.sqliteWriter(sqlite), Pools.sqliteReader(sqlite), SQLDialect.SQLITE);
            case DatabaseAddress.Postgres postgres ->
                new Database(Pools.postgresWriter(postgres), Pools.postgresReader(postgres), SQLDialect.POSTGRES);
        };
        Flyway.configure()
                .dataSource(database.writer)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    /// Everything that `work` reads is of one moment.
    public <T> T read(Function<Tx, T> work) {
        return in(reader, work);
    }

    /// Everything that `work` writes, or nothing if it throws.
    public <T> T write(Function<Tx, T> work) {
        return in(writer, work);
    }

    private <T> T in(DataSource pool, Function<Tx, T> work) {
        DSLContext sql = DSL.using(pool, dialect);
        return sql.transactionResult(configuration -> work.apply(new Tx(configuration.dsl())));
    }

    /// For the libraries that keep tables of their own here, such as Spring Session.
    public DataSource forLibraries() {
        return writer;
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}

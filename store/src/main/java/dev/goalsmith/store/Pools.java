package dev.goalsmith.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// Connections with the settings that keep what was acknowledged.
final class Pools {

    private static final int SQLITE_READERS = 8;
    private static final int POSTGRES_CONNECTIONS = 8;
    private static final int BUSY_MILLIS = 30_000;

    private Pools() {}

    static HikariDataSource sqliteWriter(DatabaseAddress.Sqlite address) {
        SQLiteConfig config = durable();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return sqlite(address, config, 1);
    }

    static HikariDataSource sqliteReader(DatabaseAddress.Sqlite address) {
        SQLiteConfig config = durable();
        config.setTransactionMode(TransactionMode.DEFERRED);
        return sqlite(address, config, SQLITE_READERS);
    }

    private static SQLiteConfig durable() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static HikariDataSource sqlite(DatabaseAddress.Sqlite address, SQLiteConfig config, int connections) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + address.file());
        var pool = new HikariConfig();
        pool.setDataSource(source);
        return pool(pool, connections);
    }

    static HikariDataSource postgresWriter(DatabaseAddress.Postgres address) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setConnectionInitSql("set synchronous_commit = on");
        return pool(pool, POSTGRES_CONNECTIONS);
    }

    /// Every transaction sees one moment, whatever is written while it reads.
    static HikariDataSource postgresReader(DatabaseAddress.Postgres address) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.setReadOnly(true);
        return pool(pool, POSTGRES_CONNECTIONS);
    }

    private static HikariDataSource pool(HikariConfig config, int connections) {
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}

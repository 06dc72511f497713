package dev.goalsmith.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A real PostgreSQL, started once for all tests of this run and stopped when it ends.
final class LocalPostgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String failure;

    private LocalPostgres() {}

    /// The address of a new, empty database. Skips the test, saying why, on a machine where PostgreSQL cannot start.
    static synchronized String freshDatabase() {
        EmbeddedPostgres running = running();
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            // The settings under test must hold against a server that was set up otherwise.
            statement.execute("alter database " + name + " set synchronous_commit = off");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres running() {
        if (server == null && failure == null) {
            start();
        }
        if (server == null) {
            return Assumptions.abort("PostgreSQL cannot start on this machine: " + failure);
        }
        return server;
    }

    private static void start() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException unable) {
            failure = unable.toString();
        }
    }
}

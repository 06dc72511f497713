package dev.goalsmith.app.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Assumptions;

/// A real PostgreSQL for tests. It runs with `fsync` off: the test kills the application, not the database.
public final class LocalPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /// Skips the test, saying why, on a machine where PostgreSQL cannot start.
    public static LocalPostgres start() {
        try {
            return new LocalPostgres(EmbeddedPostgres.builder().start());
        } catch (IOException | RuntimeException unable) {
            return Assumptions.abort("PostgreSQL cannot start on this machine: " + unable);
        }
    }

    public String address() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package dev.goalsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;

/// A database that every test of the store runs on.
public enum Machine {
    SQLITE,
    POSTGRES;

    private static final Map<Machine, Database> SHARED = new EnumMap<>(Machine.class);

    /// One for all tests, which keep apart by making people of their own.
    public Database shared() {
        synchronized (SHARED) {
            return SHARED.computeIfAbsent(this, machine -> Database.open(machine.fresh()));
        }
    }

    /// The address of one that nothing was written to yet.
    public DatabaseAddress fresh() {
        return switch (this) {
            case SQLITE -> new DatabaseAddress.Sqlite(freshFolder().resolve("store.db"));
            case POSTGRES -> new DatabaseAddress.Postgres(LocalPostgres.freshDatabase());
        };
    }

    private static java.nio.file.Path freshFolder() {
        try {
            return Files.createTempDirectory("goalsmith-store");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}

package dev.goalsmith.store;

import java.nio.file.Path;

/// Where the database is.
public sealed interface DatabaseAddress {

    /// A file of this machine, made if it is not there.
    record Sqlite(Path file) implements DatabaseAddress {}

    /// A server, as `jdbc:postgresql://…`; user and password may be part of the address.
    record Postgres(String url) implements DatabaseAddress {}

    /// Reads `jdbc:postgresql:…`, `postgresql://…` or `jdbc:sqlite:FILE`.
    ///
    /// @throws IllegalArgumentException if it is none of these
    static DatabaseAddress of(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new Postgres(url);
        }
        if (url.startsWith("postgresql://")) {
            return new Postgres("jdbc:" + url);
        }
        if (url.startsWith("jdbc:sqlite:")) {
            return new Sqlite(Path.of(url.substring("jdbc:sqlite:".length())));
        }
        throw new IllegalArgumentException(
                "database (%s) must begin with jdbc:postgresql:, postgresql:// or jdbc:sqlite:".formatted(url));
    }
}

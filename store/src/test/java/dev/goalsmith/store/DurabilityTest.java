package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DurabilityTest {

    private static String asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Test
    void whatSqliteAcknowledgesIsOnDisk() throws SQLException {
        try (Database database = Database.open(Machine.SQLITE.fresh());
                Connection writer = database.forLibraries().getConnection()) {
            assertThat(asked(writer, "pragma journal_mode")).isEqualTo("wal");
            assertThat(asked(writer, "pragma synchronous")).as("2 is FULL").isEqualTo("2");
            assertThat(asked(writer, "pragma foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void theWriterOfWriteIsTheWriterThatWasAsked() {
        try (Database database = Database.open(Machine.SQLITE.fresh())) {
            List<String> settings = database.write(tx -> List.of(
                    tx.sql().fetchSingle("pragma journal_mode").get(0, String.class),
                    tx.sql().fetchSingle("pragma synchronous").get(0, String.class),
                    tx.sql().fetchSingle("pragma foreign_keys").get(0, String.class)));
            assertThat(settings).containsExactly("wal", "2", "1");
        }
    }

    @Test
    void whatPostgresAcknowledgesIsOnDiskEvenIfItsServerIsSetUpOtherwise() throws SQLException {
        try (Database database = Database.open(Machine.POSTGRES.fresh())) {
            assertThat(settingsOf(database.forLibraries(), 8)).containsOnly("on");
            String seen = database.write(
                    tx -> tx.sql().fetchSingle("show synchronous_commit").get(0, String.class));
            assertThat(seen).isEqualTo("on");
        }
    }

    /// As so many connections at once see it.
    private static List<String> settingsOf(DataSource pool, int connections) throws SQLException {
        var open = new ArrayList<Connection>();
        var seen = new ArrayList<String>();
        try {
            for (int at = 0; at < connections; at++) {
                open.add(pool.getConnection());
                seen.add(asked(open.getLast(), "show synchronous_commit"));
            }
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
        return seen;
    }
}

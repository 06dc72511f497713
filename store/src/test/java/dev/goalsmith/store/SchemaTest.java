package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.store.table.DefaultSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Named;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final String FLYWAY = "flyway_schema_history";
    private static final Set<String> OF_LIBRARIES = Set.of(FLYWAY, "spring_session", "spring_session_attributes");

    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() throws SQLException {
        assertThat(columns(Machine.SQLITE)).isEqualTo(columns(Machine.POSTGRES));
    }

    @Test
    void bothDatabasesHaveTheSameKeys() throws SQLException {
        assertThat(keys(Machine.SQLITE)).isEqualTo(keys(Machine.POSTGRES));
    }

    @Test
    void theTablesThatTheProgramKnowsAreThoseThatAreThere() throws SQLException {
        Set<String> known = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Named::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        var there = new TreeSet<>(columns(Machine.SQLITE).keySet());
        there.removeAll(OF_LIBRARIES);
        assertThat(there).isNotEmpty().isEqualTo(known);
    }

    @Test
    void everyTableButThoseOfTheWholeInstallationBeginsWithItsOwner() {
        List<String> nobodys = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !table.field(0).getName().equals("owner_id"))
                .map(Named::getName)
                .sorted()
                .toList();
        assertThat(nobodys)
                .containsExactly("account", "email_change", "outbox", "password_reset", "setting", "sign_in_failure");
    }

    /// Of every table its columns, in order, and whether each may be null.
    private static Map<String, List<String>> columns(Machine machine) throws SQLException {
        var found = new TreeMap<String, List<String>>();
        for (String table : tables(machine)) {
            try (Connection connection = machine.shared().forLibraries().getConnection();
                    ResultSet row = connection.getMetaData().getColumns(null, schema(machine), table, "%")) {
                var columns = new java.util.ArrayList<String>();
                while (row.next()) {
                    columns.add(name(row, "COLUMN_NAME") + (row.getInt("NULLABLE") == 0 ? "" : "?"));
                }
                found.put(table, columns);
            }
        }
        return found;
    }

    /// Of every table its primary key and the keys that point elsewhere, with what becomes of them.
    private static Map<String, Set<String>> keys(Machine machine) throws SQLException {
        var found = new TreeMap<String, Set<String>>();
        for (String table : tables(machine)) {
            var keys = new TreeSet<String>();
            try (Connection connection = machine.shared().forLibraries().getConnection()) {
                ResultSet own = connection.getMetaData().getPrimaryKeys(null, schema(machine), table);
                while (own.next()) {
                    keys.add("key " + name(own, "COLUMN_NAME") + " " + own.getInt("KEY_SEQ"));
                }
                ResultSet other = connection.getMetaData().getImportedKeys(null, schema(machine), table);
                while (other.next()) {
                    keys.add(String.join(
                            " ",
                            name(other, "FKCOLUMN_NAME"),
                            name(other, "PKTABLE_NAME"),
                            name(other, "PKCOLUMN_NAME"),
                            other.getInt("DELETE_RULE") == 0 ? "cascade" : "stay"));
                }
            }
            found.put(table, keys);
        }
        return found;
    }

    private static List<String> tables(Machine machine) throws SQLException {
        try (Connection connection = machine.shared().forLibraries().getConnection();
                ResultSet row =
                        connection.getMetaData().getTables(null, schema(machine), "%", new String[] {"TABLE"})) {
            var tables = new TreeSet<String>();
            while (row.next()) {
                tables.add(name(row, "TABLE_NAME"));
            }
            tables.remove(FLYWAY);
            return List.copyOf(tables);
        }
    }

    private static @org.jspecify.annotations.Nullable String schema(Machine machine) {
        return machine == Machine.POSTGRES ? "public" : null;
    }

    private static String name(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}

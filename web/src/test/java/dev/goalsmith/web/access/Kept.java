package dev.goalsmith.web.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/// Everything that is kept, cell by cell, but who is signed in where.
final class Kept {

    private Kept() {}

    /// The rows of every table, by its name.
    static Map<String, List<String>> in(DataSource database) {
        var kept = new TreeMap<String, List<String>>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                kept.put(table, rows(connection, "select * from " + table));
            }
            return kept;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return rows(connection, "select name from sqlite_master where type = 'table' and name not like 'spring_%'")
                .stream()
                .map(row -> row.substring(1, row.length() - 1))
                .toList();
    }

    private static List<String> rows(Connection connection, String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                var cells = new ArrayList<String>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    cells.add(row.getString(column));
                }
                rows.add(cells.toString());
            }
        }
        return rows.stream().sorted().toList();
    }
}

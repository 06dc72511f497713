package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.table.DefaultSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Every cell of every table as the database itself writes it, to compare what was with what is.
public final class Rows {

    private Rows() {}

    /// By table, in no particular order of meaning.
    public static Map<String, List<String>> all(Tx tx) {
        return rows(tx.sql(), DefaultSchema.DEFAULT_SCHEMA.getTables(), null);
    }

    /// Those of one person.
    public static Map<String, List<String>> of(Tx tx, Id owner) {
        return rows(tx.sql(), owned(), owner);
    }

    /// The tables whose rows are somebody's.
    public static List<Table<?>> owned() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("owner_id") != null)
                .toList();
    }

    private static Map<String, List<String>> rows(
            DSLContext sql, List<Table<?>> tables, @org.jspecify.annotations.Nullable Id owner) {
        var rows = new TreeMap<String, List<String>>();
        for (Table<?> table : tables) {
            List<Field<String>> cells =
                    table.fieldStream().map(column -> written(sql, column)).toList();
            Condition whose =
                    owner == null ? DSL.noCondition() : DSL.condition("owner_id = {0}", DSL.val(owner.value()));
            List<String> found = sql.select(cells)
                    .from(table)
                    .where(whose)
                    .fetch(row -> row.intoList().toString());
            rows.put(table.getName(), found.stream().sorted().toList());
        }
        return rows;
    }

    private static Field<String> written(DSLContext sql, Field<?> column) {
        return sql.dialect() == SQLDialect.SQLITE
                ? DSL.function("quote", String.class, column)
                : DSL.field("{0}::text", String.class, column);
    }
}

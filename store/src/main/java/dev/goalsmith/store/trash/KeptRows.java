package dev.goalsmith.store.trash;

import static dev.goalsmith.store.table.Tables.RESERVATION;
import static dev.goalsmith.store.table.Tables.TIMER;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.table.DefaultSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Rows of one table as text, cell by cell, so that the types of the database and of this program do not matter.
///
/// One line for each table: its name, a tab, and the rows as jOOQ writes JSON.
record KeptRows(Table<?> table, Result<Record> cells) {

    /// Of which another may stand in the place by now: what is there stays.
    private static final Set<Table<?>> GIVING_WAY = Set.of(TIMER, RESERVATION);

    private static final DSLContext WITHOUT_DATABASE = DSL.using(SQLDialect.DEFAULT);
    private static final JSONFormat FORMAT = new JSONFormat().header(false).recordFormat(RecordFormat.OBJECT);

    static KeptRows of(Table<?> table, Result<? extends Record> rows) {
        Field<?>[] names = names(table);
        Result<Record> cells = WITHOUT_DATABASE.newResult(names);
        for (Record row : rows) {
            Record cell = WITHOUT_DATABASE.newRecord(names);
            for (int column = 0; column < names.length; column++) {
                cell.setValue(text(names[column]), written(row, table.field(column)));
            }
            cells.add(cell);
        }
        return new KeptRows(table, cells);
    }

    private static Field<?>[] names(Table<?> table) {
        return table.fieldStream()
                .map(field -> DSL.field(DSL.name(field.getName()), SQLDataType.VARCHAR))
                .toArray(Field[]::new);
    }

    @SuppressWarnings("unchecked") // Made as text by `names`.
    private static Field<String> text(Field<?> name) {
        return (Field<String>) name;
    }

    private static <U> @Nullable String written(Record row, Field<U> column) {
        Object raw = raw(column.getConverter(), row.get(column));
        return raw == null ? null : raw.toString();
    }

    private static <T, U> @Nullable T raw(Converter<T, U> converter, @Nullable U cell) {
        return converter.to(cell);
    }

    static String write(List<KeptRows> kept) {
        var lines = new ArrayList<String>();
        for (KeptRows rows : kept) {
            lines.add(rows.table.getName() + "\t" + rows.cells.formatJSON(FORMAT));
        }
        return String.join("\n", lines);
    }

    static List<KeptRows> read(String content) {
        var kept = new ArrayList<KeptRows>();
        content.lines().forEach(line -> kept.add(readLine(line)));
        return kept;
    }

    private static KeptRows readLine(String line) {
        int tab = line.indexOf('\t');
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(line.substring(0, tab));
        if (table == null) {
            throw new IllegalStateException("there is no table %s any more".formatted(line.substring(0, tab)));
        }
        return new KeptRows(table, WITHOUT_DATABASE.fetchFromJSON(line.substring(tab + 1)));
    }

    /// The ids in a column, row by row.
    List<Id> column(TableField<?, Id> column) {
        var ids = new ArrayList<Id>();
        for (Record cell : cells) {
            ids.add(Objects.requireNonNull(parsed(column.getConverter(), column.getName(), cell)));
        }
        return ids;
    }

    /// All rows in one statement, so that rows that point at each other go in together. A timer gives way to one that
    /// runs, a kept slot to whom it is kept for by now.
    ///
    /// @return how many went in
    int insert(DSLContext sql) {
        Field<?>[] columns = table.fields();
        var rows = new ArrayList<Record>();
        for (Record cell : cells) {
            Record row = sql.newRecord(columns);
            for (Field<?> column : columns) {
                fill(row, column, cell);
            }
            rows.add(row);
        }
        var insertion = sql.insertInto(table).columns(columns).valuesOfRecords(rows);
        return GIVING_WAY.contains(table) ? insertion.onConflictDoNothing().execute() : insertion.execute();
    }

    private static <U> void fill(Record row, Field<U> column, Record cell) {
        row.set(column, parsed(column.getConverter(), column.getName(), cell));
    }

    private static <T, U> @Nullable U parsed(Converter<T, U> converter, String name, Record cell) {
        return converter.from(cell.get(name, converter.fromType()));
    }
}

package dev.goalsmith.store.account;

import static dev.goalsmith.store.table.Tables.ACCOUNT;
import static dev.goalsmith.store.table.Tables.EMAIL_CHANGE;
import static dev.goalsmith.store.table.Tables.PASSWORD_RESET;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.DefaultSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.JSONFormat.RecordFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Everything that is kept of a person, whichever table it is in, theirs first and their account last.
public final class Belongings {

    private static final JSONFormat FORMAT = new JSONFormat().header(false).recordFormat(RecordFormat.OBJECT);

    private static final List<Table<?>> OF_THE_DOOR = List.of(PASSWORD_RESET, EMAIL_CHANGE);

    private final DSLContext sql;

    public Belongings(Tx tx) {
        this.sql = tx.sql();
    }

    /// Removes all of it for good.
    public void remove(Id owner) {
        for (Table<?> table : pointingFirst(owned())) {
            sql.deleteFrom(table).where(of(owner, table)).execute();
        }
        sql.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(owner)).execute();
    }

    /// All of it as JSON, `{"table": [{"column": cell, …}, …], …}`, without what guards the door.
    public String asJson(Id owner) {
        var tables = new ArrayList<Table<?>>();
        tables.add(ACCOUNT);
        owned().stream().filter(table -> !OF_THE_DOOR.contains(table)).forEach(tables::add);
        return tables.stream()
                .map(table -> "\"%s\":%s".formatted(table.getName(), rows(owner, table)))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private String rows(Id owner, Table<?> table) {
        List<Field<?>> columns = table.fieldStream()
                .filter(column -> !column.equals(ACCOUNT.PASSWORD_HASH))
                .<Field<?>>map(column -> column)
                .toList();
        DSLContext plain = DSL.using(SQLDialect.DEFAULT);
        Field<?>[] names = columns.stream().map(Belongings::plain).toArray(Field[]::new);
        Result<Record> rows = plain.newResult(names);
        for (Record row :
                sql.select(columns).from(table).where(of(owner, table)).orderBy(table.fields()[0], table.fields()[1])) {
            Record cells = plain.newRecord(names);
            for (int column = 0; column < names.length; column++) {
                fill(cells, names[column], raw(row, columns.get(column)));
            }
            rows.add(cells);
        }
        return rows.formatJSON(FORMAT);
    }

    /// The column as the database keeps it, not as this program reads it.
    private static Field<?> plain(Field<?> column) {
        return DSL.field(DSL.name(column.getName()), column.getConverter().fromType());
    }

    private static <U> @Nullable Object raw(Record row, Field<U> column) {
        return from(column.getConverter(), row.get(column));
    }

    private static <T, U> @Nullable T from(Converter<T, U> converter, @Nullable U cell) {
        return converter.to(cell);
    }

    private static <T> void fill(Record cells, Field<T> name, @Nullable Object cell) {
        cells.set(name, name.getType().cast(cell));
    }

    private static List<Table<?>> owned() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("owner_id") != null)
                .toList();
    }

    /// What points at another table before that other, so that no key points nowhere in between.
    private static List<Table<?>> pointingFirst(List<Table<?>> tables) {
        var left = new ArrayList<>(tables);
        var order = new ArrayList<Table<?>>();
        while (!left.isEmpty()) {
            Table<?> next = left.stream()
                    .filter(table -> left.stream().noneMatch(other -> pointsAt(other, table)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("these tables point at each other: " + left));
            order.add(next);
            left.remove(next);
        }
        return order;
    }

    private static boolean pointsAt(Table<?> from, Table<?> to) {
        return !from.equals(to)
                && from.getReferences().stream()
                        .anyMatch(key -> key.getInverseKey().getTable().equals(to));
    }

    private static Condition of(Id owner, Table<?> table) {
        return table.equals(ACCOUNT)
                ? ACCOUNT.ID.eq(owner)
                : DSL.condition("{0} = {1}", table.field("owner_id"), DSL.val(owner, ACCOUNT.ID));
    }
}

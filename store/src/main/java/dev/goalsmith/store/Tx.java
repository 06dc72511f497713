package dev.goalsmith.store;

import org.jooq.DSLContext;

/// One transaction: what the stores of the concepts are opened with.
public final class Tx {

    private final DSLContext sql;

    Tx(DSLContext sql) {
        this.sql = sql;
    }

    /// For the stores of this room alone.
    public DSLContext sql() {
        return sql;
    }
}

package dev.goalsmith.store;

import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.IdentityConverter;
import org.jspecify.annotations.Nullable;

/// A `_local` column as a [LocalDateTime], whatever the zone of this machine.
///
/// By itself jOOQ goes through `java.sql.Timestamp`, which moves a wall time that this machine's zone skips: on a
/// server in Berlin half past two on the night of the change came back as half past three.
public final class WallTimeBinding extends AbstractBinding<LocalDateTime, LocalDateTime> {

    private static final long serialVersionUID = 1;

    @Override
    public Converter<LocalDateTime, LocalDateTime> converter() {
        return new IdentityConverter<>(LocalDateTime.class);
    }

    @Override
    public void set(BindingSetStatementContext<LocalDateTime> context) throws SQLException {
        LocalDateTime value = context.value();
        if (value == null) {
            context.statement().setNull(context.index(), Types.TIMESTAMP);
        } else if (context.family() == SQLDialect.SQLITE) {
            context.statement().setString(context.index(), value.toString());
        } else {
            context.statement().setObject(context.index(), value);
        }
    }

    @Override
    public void get(BindingGetResultSetContext<LocalDateTime> context) throws SQLException {
        context.value(
                context.family() == SQLDialect.SQLITE
                        ? parsed(context.resultSet().getString(context.index()))
                        : context.resultSet().getObject(context.index(), LocalDateTime.class));
    }

    private static @Nullable LocalDateTime parsed(@Nullable String written) {
        return written == null ? null : LocalDateTime.parse(written);
    }

    @Override
    public void register(BindingRegisterContext<LocalDateTime> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.TIMESTAMP);
    }
}

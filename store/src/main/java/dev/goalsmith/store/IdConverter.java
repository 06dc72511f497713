package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A `uuid` column as an [Id].
public final class IdConverter extends AbstractConverter<UUID, Id> {

    private static final long serialVersionUID = 1;

    public IdConverter() {
        super(UUID.class, Id.class);
    }

    @Override
    public @Nullable Id from(@Nullable UUID column) {
        return column == null ? null : new Id(column);
    }

    @Override
    public @Nullable UUID to(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}

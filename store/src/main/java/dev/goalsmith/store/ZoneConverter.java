package dev.goalsmith.store;

import java.time.ZoneId;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A `zone` column as a [ZoneId].
public final class ZoneConverter extends AbstractConverter<String, ZoneId> {

    private static final long serialVersionUID = 1;

    public ZoneConverter() {
        super(String.class, ZoneId.class);
    }

    @Override
    public @Nullable ZoneId from(@Nullable String column) {
        return column == null ? null : ZoneId.of(column);
    }

    @Override
    public @Nullable String to(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}

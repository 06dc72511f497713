package dev.goalsmith.store;

import java.time.Duration;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A `_minutes` column as a [Duration]; seconds are cut off.
public final class MinutesConverter extends AbstractConverter<Long, Duration> {

    private static final long serialVersionUID = 1;

    public MinutesConverter() {
        super(Long.class, Duration.class);
    }

    @Override
    public @Nullable Duration from(@Nullable Long column) {
        return column == null ? null : Duration.ofMinutes(column);
    }

    @Override
    public @Nullable Long to(@Nullable Duration length) {
        return length == null ? null : length.toMinutes();
    }
}

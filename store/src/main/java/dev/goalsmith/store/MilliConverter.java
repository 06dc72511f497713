package dev.goalsmith.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A `_milli` column, in thousandths, as a decimal number with at most three places; half is rounded up.
public final class MilliConverter extends AbstractConverter<Long, BigDecimal> {

    private static final long serialVersionUID = 1;
    private static final int PLACES = 3;

    public MilliConverter() {
        super(Long.class, BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal from(@Nullable Long column) {
        return column == null ? null : plain(BigDecimal.valueOf(column, PLACES).stripTrailingZeros());
    }

    @Override
    public @Nullable Long to(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.setScale(PLACES, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}

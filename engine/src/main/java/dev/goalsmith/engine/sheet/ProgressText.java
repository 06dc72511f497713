package dev.goalsmith.engine.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Progress as people write it: `50%`, `50`, or the part that is done, `0.5`.
final class ProgressText {

    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,12}(?:[.,]\\d{1,20})?+)\\s*+(%?+)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ProgressText() {}

    /// The whole percent nearest to what `text` says, or null if it says none. May be out of any bounds.
    ///
    /// Without the sign a number below one is a part of the whole, and one or more are percent.
    static @Nullable Integer parse(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(',', '.'));
        boolean part = number.group(2).isEmpty() && value.compareTo(BigDecimal.ONE) < 0;
        BigDecimal percent = part ? value.multiply(HUNDRED) : value;
        return percent.min(BigDecimal.valueOf(1_000_000))
                .max(BigDecimal.valueOf(-1_000_000))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    static String write(int percent) {
        return percent + "%";
    }
}

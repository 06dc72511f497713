package dev.goalsmith.engine.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A length of time as people write it in hours: `1.5`, `1,5`, `1:30`, `90 min`, `1h 30`, `2 hours`.
public final class HoursText {

    private static final int MAX_LENGTH = 40;
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final String NUMBER = "(\\d{0,15}+(?:[.,]\\d{1,20}+)?+)";
    private static final String HOUR = "(?:h|hr|hrs|hour|hours)";
    private static final String MINUTE = "(?:m|min|mins|minute|minutes)\\.?";

    private static final Pattern DECIMAL = Pattern.compile(NUMBER + "\\s*+" + HOUR + "?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,6}):(\\d{2})(?::(\\d{2}))?+");
    private static final Pattern MINUTES = Pattern.compile(NUMBER + "\\s*+" + MINUTE);
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,6})\\s*+" + HOUR + "\\s*+(?:and\\s++)?+(\\d{1,6})\\s*+(?:" + MINUTE + ")?");

    /// `1,000` is one hour for some and a thousand for others.
    private static final Pattern TWO_MEANINGS = Pattern.compile("[1-9]\\d*+,\\d{3}(?!\\d).*+");

    private HoursText() {}

    /// The whole minutes nearest to what `text` says, or null if it says no length of time. May be out of any bounds.
    public static @Nullable Integer parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
            return null;
        }
        boolean negative = plain.startsWith("-");
        BigDecimal minutes = positive(negative ? plain.substring(1) : plain);
        if (minutes == null) {
            return null;
        }
        int whole = minutes.min(MOST).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return negative ? -whole : whole;
    }

    private static @Nullable BigDecimal positive(String text) {
        if (TWO_MEANINGS.matcher(text).matches()) {
            return null;
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            BigDecimal hours = number(decimal.group(1));
            return hours == null ? null : hours.multiply(MINUTES_PER_HOUR);
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return number(minutes.group(1));
        }
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() ? clock(clock) : both(BOTH.matcher(text));
    }

    private static @Nullable BigDecimal number(String digits) {
        return digits.isEmpty() ? null : new BigDecimal(digits.replace(',', '.'));
    }

    private static @Nullable BigDecimal clock(Matcher clock) {
        int minutes = Integer.parseInt(clock.group(2));
        int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        if (minutes > 59 || seconds > 59) {
            return null;
        }
        return BigDecimal.valueOf(Integer.parseInt(clock.group(1)) * 60L + minutes + (seconds >= 30 ? 1 : 0));
    }

    private static @Nullable BigDecimal both(Matcher both) {
        return both.matches()
                ? BigDecimal.valueOf(Integer.parseInt(both.group(1)) * 60L + Integer.parseInt(both.group(2)))
                : null;
    }

    /// `minutes` as decimal hours with at most two digits after the point, which reads back to the same minutes.
    public static String write(int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }
}

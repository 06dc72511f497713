package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.math.BigDecimal;

/// A number that shows progress, from a baseline to a target; the unit may be empty. At most three decimal places.
public record Measure(Id id, Id goalId, String name, String unit, BigDecimal baseline, BigDecimal target, int version) {

    /// As many as one goal may have.
    public static final int MOST = 50;

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_UNIT = 40;
    public static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /// How much of the way from baseline to target `value` stands for, in percent, 0 to 100, rounded down.
    public int percentAt(BigDecimal value) {
        BigDecimal whole = target.subtract(baseline);
        if (whole.signum() == 0) {
            return value.compareTo(target) == 0 ? 100 : 0;
        }
        double share = value.subtract(baseline).doubleValue() / whole.doubleValue();
        return (int) Math.clamp(share * 100, 0, 100);
    }
}

package dev.goalsmith.web.track;

import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.track.TimeBudget;
import dev.goalsmith.engine.track.TimeBudget.Sum;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The time budget as a table with bars: what each type of task was thought to take and what it took.
public record BudgetTable(List<Row> rows, Row total) {

    private static final double EXACT = 0.05;

    /// A type of task by its name, null for those without; the times and their ratio, null before there is one; and
    /// both bars in percent of the longest in the table.
    public record Row(
            @Nullable String type,
            Duration estimated,
            Duration actual,
            @Nullable Double ratio,
            Bars bars) {

        /// `1.6`; nothing before there is anything to compare.
        public String times() {
            return ratio == null ? "–" : String.format(Locale.ENGLISH, "%.1f", ratio);
        }

        /// What the ratio means: `exact`, `longer` or `shorter`.
        public String verdict() {
            double by = ratio == null ? 0 : ratio - 1;
            return Math.abs(by) < EXACT ? "exact" : by > 0 ? "longer" : "shorter";
        }
    }

    /// Widths in percent, 0 to 100.
    public record Bars(int estimate, int actual, boolean over) {}

    public BudgetTable {
        rows = List.copyOf(rows);
    }

    /// Only what shows how good the estimates are, so that the ratio is that of the two columns.
    public static BudgetTable of(ProgressView.Budgets budgets) {
        long longest = budgets.lines().stream()
                .map(line -> line.budget().compared())
                .mapToLong(sum ->
                        Math.max(sum.estimated().toMinutes(), sum.actual().toMinutes()))
                .max()
                .orElse(0);
        List<Row> rows = budgets.lines().stream()
                .filter(line -> line.budget().compared().tasks() > 0)
                .map(line ->
                        row(line.type(), line.budget().compared(), line.budget().ratio(), longest))
                .toList();
        TimeBudget total = budgets.total();
        return new BudgetTable(rows, row(null, total.compared(), total.ratio(), 0));
    }

    private static Row row(@Nullable TaskType type, Sum sum, @Nullable Double ratio, long longest) {
        boolean over = sum.actual().compareTo(sum.estimated()) > 0;
        var bars = new Bars(percent(sum.estimated(), longest), percent(sum.actual(), longest), over);
        return new Row(type == null ? null : type.name(), sum.estimated(), sum.actual(), ratio, bars);
    }

    private static int percent(Duration length, long longest) {
        return longest == 0 ? 0 : (int) (length.toMinutes() * 100 / longest);
    }

    /// The types that can be compared and are not judged exactly.
    public List<Row> telling() {
        return rows.stream()
                .filter(row -> row.type() != null
                        && row.ratio() != null
                        && !row.verdict().equals("exact"))
                .toList();
    }

    public boolean isEmpty() {
        return total.estimated().isZero() && total.actual().isZero();
    }
}

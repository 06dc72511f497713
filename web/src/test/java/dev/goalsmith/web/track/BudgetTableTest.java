package dev.goalsmith.web.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.engine.track.TimeBudget;
import dev.goalsmith.engine.track.TimeBudget.Sum;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTableTest {

    @Test
    void theHoursOfTheTableAreOfTheTasksThatItsRatioCompares() {
        var all = new Sum(3, Duration.ofMinutes(435), Duration.ofMinutes(975));
        var compared = new Sum(2, Duration.ofMinutes(180), Duration.ofMinutes(954));
        var budget = new TimeBudget(null, all, compared);
        var budgets = new ProgressView.Budgets(
                List.of(new ProgressView.Line(null, budget)), TimeBudget.total(List.of(budget)));

        BudgetTable.Row total = BudgetTable.of(budgets).total();

        assertThat(total.times()).isEqualTo("5.3");
        assertThat(total.estimated()).isEqualTo(compared.estimated());
        assertThat(total.actual()).isEqualTo(compared.actual());
    }
}

package dev.goalsmith.app.forecast;

import dev.goalsmith.app.plan.WayOut;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.forecast.Judgement;
import dev.goalsmith.engine.journal.Milestone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a goal will really be done, and what would make its deadline sure.
///
/// @param hours what the open tasks of this goal still take
/// @param needed committed minutes until it is done
/// @param fall why the chance is lower than it was; null where it did not fall by more than ten points
/// @param judgements how often the days held that were named before, of all goals
public record ForecastView(
        Prospect prospect,
        Distribution hours,
        Needed needed,
        Evidence evidence,
        List<MilestoneChance> milestones,
        Surer surer,
        @Nullable Fall fall,
        List<Judgement> judgements) {

    /// What the forecast rests on: so many finished tasks, so many past sessions, and the share of planned time that is
    /// worked, that of people in general counted in; and by how much plans grow on the way, as a share.
    public record Evidence(int tasks, int sessions, double kept, double growth) {

        /// In percent.
        public int keptPercent() {
            return Math.toIntExact(Math.round(100 * kept));
        }

        /// In percent.
        public int growthPercent() {
            return Math.toIntExact(Math.round(100 * growth));
        }
    }

    /// Committed minutes until the goal is done, the work of other goals that comes first among them: as estimated, as
    /// likely as not, and with 80 percent; and `own`, the estimates of what is left of this goal.
    public record Needed(int estimated, int likely, int sure, int own) {}

    /// A milestone that lies ahead, its day, and the chance that it is reached by then, 0 to 1.
    public record MilestoneChance(Milestone milestone, LocalDate on, double chance) {

        /// In percent, 1 to 99.
        public int percent() {
            return Prospect.percent(chance);
        }
    }

    /// What would make the deadline sure, each alone: more hours or fewer notes, and a later day, null where that lies
    /// beyond the promise. Nothing where it is sure already, or without a deadline.
    public record Surer(List<WayOut> ways, @Nullable LocalDate later) {

        static final Surer NOTHING = new Surer(List.of(), null);

        public Surer {
            ways = List.copyOf(ways);
        }
    }

    public ForecastView {
        milestones = List.copyOf(milestones);
        judgements = List.copyOf(judgements);
    }

    /// Minutes that the open tasks of this goal still take, not exceeded with probability `p`.
    public int minutes(double p) {
        return ShowForecast.rounded(60 * hours.quantile(p));
    }
}

package dev.goalsmith.app.statement;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.time.Cycle;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The measures, targets and milestones that proposals make.
public final class MadeOf {

    private static final int PLACES = 3;

    private MadeOf() {}

    /// What is followed is called by its words, or by its goal where the sentence has none.
    static String named(String words, String goalName) {
        return Excerpt.of(words.isBlank() ? goalName : words.strip(), Measure.LONGEST_NAME);
    }

    /// A relative target counts from `baseline`; where that is unknown, the change itself is followed, from zero.
    static Measure measure(Id id, Goal goal, AddMeasure proposal, @Nullable BigDecimal baseline) {
        BigDecimal from = baseline == null ? BigDecimal.ZERO : baseline;
        BigDecimal by = proposal.direction().falls() ? proposal.target().abs().negate() : proposal.target();
        BigDecimal to = !proposal.relative()
                ? proposal.target()
                : baseline != null && proposal.unit().equals("%")
                        ? from.add(from.multiply(by).movePointLeft(2))
                        : from.add(by);
        boolean percentOfBaseline =
                proposal.relative() && baseline != null && proposal.unit().equals("%");
        return new Measure(
                id,
                goal.id(),
                named(proposal.name(), goal.name()),
                percentOfBaseline ? "" : Excerpt.of(proposal.unit(), Measure.LONGEST_UNIT),
                bounded(from),
                bounded(to),
                1);
    }

    private static BigDecimal bounded(BigDecimal number) {
        return number.min(Measure.LARGEST).max(Measure.LARGEST.negate()).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /// Whether `kept` is what `proposal` makes, from its baseline or, if it names none, from any.
    static boolean isMade(Measure kept, Goal goal, AddMeasure proposal) {
        return kept.name().equals(named(proposal.name(), goal.name())) && isWay(kept, goal, proposal);
    }

    /// Whether `kept` is what `proposal` makes but for a longer or a shorter name.
    static boolean isLike(Measure kept, Goal goal, AddMeasure proposal) {
        return proposal.isCalledLike(kept.name()) && isWay(kept, goal, proposal);
    }

    private static boolean isWay(Measure kept, Goal goal, AddMeasure proposal) {
        return proposal.baseline() == null
                ? equals(kept, measure(kept.id(), goal, proposal, kept.baseline()))
                        || equals(kept, measure(kept.id(), goal, proposal, null))
                : equals(kept, measure(kept.id(), goal, proposal, proposal.baseline()));
    }

    private static boolean equals(Measure kept, Measure made) {
        return kept.unit().equals(made.unit())
                && kept.baseline().compareTo(made.baseline()) == 0
                && kept.target().compareTo(made.target()) == 0;
    }

    /// One at the end of every period that is not too early, each with its number among all and the share of the work
    /// that its day stands for.
    static List<Milestone> milestones(Supplier<Id> ids, Goal goal, SetMilestones proposal) {
        var milestones = new ArrayList<Milestone>();
        List<LocalDate> all = proposal.allDays();
        for (LocalDate day : proposal.days()) {
            String name = Words.english().say("statement.milestone", all.indexOf(day) + 1, all.size());
            var mark = new Milestone.Mark(proposal.sharePercent(day), day);
            milestones.add(new Milestone(ids.get(), goal.id(), name, mark, "", null, 1));
        }
        return milestones;
    }

    /// The same without those on a day that one of `there` marks already, or out of order with one.
    public static List<Milestone> milestones(
            Supplier<Id> ids, Goal goal, SetMilestones proposal, List<Milestone> there) {
        return milestones(ids, goal, proposal).stream()
                .filter(made -> there.stream().map(Milestone::mark).noneMatch(other -> clashes(made.mark(), other)))
                .toList();
    }

    private static boolean clashes(Milestone.Mark made, Milestone.Mark other) {
        return Objects.equals(other.dueOn(), made.dueOn()) || other.isOutOfOrder(made);
    }

    /// Whether `kept` is one of those that `proposal` makes, without a treat and not celebrated.
    static boolean isMade(Milestone kept, Goal goal, SetMilestones proposal) {
        return kept.treat().isEmpty()
                && kept.celebratedOn() == null
                && milestones(kept::id, goal, proposal).stream()
                        .anyMatch(made ->
                                made.name().equals(kept.name()) && made.mark().equals(kept.mark()));
    }

    /// Cycles that no period has are counted over a year: every 2 weeks is 26 times.
    static Target target(Id id, Goal goal, SetTarget proposal) {
        Cycle cycle = proposal.per();
        Period period = periodOf(cycle);
        long times = period == null
                ? Math.round((double) proposal.times() * perYear(cycle) / cycle.count())
                : proposal.times();
        return new Target(
                id,
                goal.id(),
                named(proposal.name(), goal.name()),
                Math.clamp(times, 1, Target.MOST_TIMES),
                period == null ? Period.YEAR : period,
                1);
    }

    /// Whether `kept` is what `proposal` makes.
    static boolean isMade(Target kept, Goal goal, SetTarget proposal) {
        Target made = target(kept.id(), goal, proposal);
        return kept.name().equals(made.name()) && kept.times() == made.times() && kept.per() == made.per();
    }

    private static @Nullable Period periodOf(Cycle cycle) {
        return switch (cycle.unit()) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> cycle.count() == 1 ? Period.DAY : cycle.count() == 7 ? Period.WEEK : null;
            case WEEK -> cycle.count() == 1 ? Period.WEEK : null;
            case MONTH -> cycle.count() == 1 ? Period.MONTH : cycle.count() == 3 ? Period.QUARTER : null;
            case QUARTER -> cycle.count() == 1 ? Period.QUARTER : null;
            case YEAR -> cycle.count() == 1 ? Period.YEAR : null;
        };
    }

    private static int perYear(Cycle cycle) {
        return switch (cycle.unit()) {
            case SECOND, MINUTE, HOUR -> Target.MOST_TIMES;
            case DAY -> 365;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
        };
    }
}

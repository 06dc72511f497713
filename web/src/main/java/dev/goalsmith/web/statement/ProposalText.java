package dev.goalsmith.web.statement;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.time.Cycle;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A proposal as one short line: “Measure: certifications, 0 to 3”.
final class ProposalText {

    private static final String KEY = "statement.proposal.";

    private static final int PLACES = 3;

    private ProposalText() {}

    static Phrase of(Proposal proposal) {
        return switch (proposal) {
            case MakeDeadline(var _, var date) -> Phrase.of(KEY + "deadline", date);
            case AddMeasure measure -> measure(measure);
            case SetTarget target -> target(target);
            case SetMilestones milestones ->
                Phrase.of(
                        KEY + "milestones." + milestones.per().key(),
                        milestones.days().size(),
                        milestones.until());
        };
    }

    /// By how much, or from where to where; without a baseline it counts from nothing.
    private static Phrase measure(AddMeasure measure) {
        String unit = measure.unit().isEmpty() || measure.unit().equals("%") ? measure.unit() : " " + measure.unit();
        String target = written(measure.target()) + unit;
        if (measure.relative()) {
            String way = "statement.direction." + measure.direction().key().replace(" ", "");
            return Phrase.of(KEY + "measure.by", measure.name(), Phrase.of(way), target);
        }
        BigDecimal baseline = measure.baseline();
        if (baseline == null && measure.direction() == Direction.AT_MOST) {
            return Phrase.of(KEY + "measure.atMost", measure.name(), target);
        }
        return baseline == null && measure.direction().falls()
                ? Phrase.of(KEY + "measure.to", measure.name(), target)
                : Phrase.of(
                        KEY + "measure.between",
                        measure.name(),
                        baseline == null ? "0" : baseline.toPlainString(),
                        target);
    }

    /// A third is 33.333 percent: no more places than a measure has.
    private static String written(BigDecimal number) {
        return number.scale() <= PLACES
                ? number.toPlainString()
                : number.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /// Things are counted, what one does is done so many times.
    private static Phrase target(SetTarget target) {
        String name = target.name();
        boolean things = target.times() > 1
                && name.endsWith("s")
                && !name.isEmpty()
                && Character.isLowerCase(name.codePointAt(0));
        return Phrase.of(KEY + (things ? "target.things" : "target.times"), target.times(), name, cycle(target.per()));
    }

    private static Phrase cycle(Cycle cycle) {
        return Phrase.of(cycle.count() == 1 ? KEY + "per" : KEY + "every", cycle.key());
    }
}

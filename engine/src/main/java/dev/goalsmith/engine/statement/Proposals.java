package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.Cycle;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeExpression.Rhythm;
import dev.goalsmith.engine.statement.time.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns what a statement says into what one click can make of it.
final class Proposals {

    /// How far a count may stand before the rhythm that it belongs to, in code units.
    private static final int NEAR = 60;

    /// How many proposals are looked at for a double one.
    private static final int NEIGHBOURS = 4;

    private static final Pattern DECIMAL = Pattern.compile("\\d[.,]\\d");

    private static final Cycle MONTHLY = new Cycle(1, Unit.MONTH);

    /// In months: a shorter way needs no marks, and beyond the others they would be no marks but a grid.
    private static final int SHORTEST_WAY = 4;

    private static final int IN_MONTHS = 24;
    private static final int IN_QUARTERS = 48;
    private static final int LONGEST_WAY = 240;

    private final Facts facts;
    private final LocalDate today;
    private final List<Proposal> proposals = new ArrayList<>();
    private int measure;

    private Proposals(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /// What can still be made on the day `today`.
    static List<Proposal> of(Facts facts, LocalDate today) {
        Proposals made = new Proposals(facts, today);
        made.deadline();
        for (TimeExpression time : facts.times()) {
            if (time instanceof Rhythm rhythm) {
                made.target(rhythm);
            }
        }
        while (made.measure < facts.measures().size()) {
            made.propose(facts.measures().get(made.measure++));
        }
        made.milestones();
        return made.proposals;
    }

    private void deadline() {
        LocalDate last = facts.last();
        if (last != null && !last.isBefore(today)) {
            proposals.add(new Proposal.MakeDeadline(limit(last), last));
        }
    }

    /// The words for the day `last`: the last that name it, those of a rhythm only where no others do.
    private Span limit(LocalDate last) {
        @Nullable Span words = null;
        for (TimeExpression time : facts.times()) {
            boolean better = words == null || !(time instanceof Rhythm);
            words = last.equals(time.limit()) && better ? time.span() : words;
        }
        return Objects.requireNonNull(words);
    }

    /// Every month where the sentence has that rhythm, otherwise every quarter; every year of a long way.
    private void milestones() {
        LocalDate last = facts.last();
        long months = last == null ? 0 : ChronoUnit.MONTHS.between(facts.on(), last);
        if (last != null && months >= SHORTEST_WAY && months <= LONGEST_WAY) {
            Unit per = months > IN_QUARTERS ? Unit.YEAR : months <= IN_MONTHS && monthly() ? Unit.MONTH : Unit.QUARTER;
            var milestones = new Proposal.SetMilestones(limit(last), per, facts.on(), last, today);
            if (!milestones.days().isEmpty()) {
                proposals.add(milestones);
            }
        }
    }

    private boolean monthly() {
        for (TimeExpression time : facts.times()) {
            if (time instanceof Rhythm rhythm && rhythm.per().equals(MONTHLY)) {
                return true;
            }
        }
        return false;
    }

    /// A rhythm is a target, or a measure where it is a ceiling; the count right before it says of what, and is no
    /// measure of its own.
    private void target(Rhythm rhythm) {
        int start = rhythm.span().start();
        if (describes(start) || facts.ofMeans(start)) {
            return;
        }
        MeasureExpression counted = measuresBefore(rhythm);
        var ceiling = new Ceiling(facts, rhythm, counted);
        if (ceiling.stands()) {
            proposals.add(ceiling.measure(running(start), name(start)));
            return;
        }
        String name = counted == null || counted.what().isEmpty() ? name(start) : counted.what();
        proposals.add(new Proposal.SetTarget(rhythm.span(), name, rhythm.times(), rhythm.per(), rhythm.until()));
    }

    /// Whether the rhythm at `start` only describes what is to move: "reduce weekly meeting time".
    private boolean describes(int start) {
        Action running = running(start);
        if (running == null || running.strength() != Action.Strength.MOVING) {
            return false;
        }
        return start(running) < start
                && start < facts.text().get(running.objectFrom()).start();
    }

    /// Proposes the measures before the rhythm, but gives back the last if it is the rhythm's count.
    private @Nullable MeasureExpression measuresBefore(Rhythm rhythm) {
        int end = rhythm.span().start();
        List<MeasureExpression> measures = facts.measures();
        while (measure < measures.size() && measures.get(measure).span().start() < end) {
            MeasureExpression next = measures.get(measure++);
            boolean last =
                    measure == measures.size() || measures.get(measure).span().start() >= end;
            boolean near = end - next.span().endExclusive() < NEAR;
            if (last && near && (plain(next, rhythm.times()) || new Ceiling(facts, rhythm, next).isRate())) {
                return next;
            }
            propose(next);
        }
        return null;
    }

    private static boolean plain(MeasureExpression measure, int times) {
        boolean count = measure.unit().isEmpty() && !measure.relative() && measure.baseline() == null;
        boolean one = measure.value().compareTo(BigDecimal.ONE) == 0;
        return count && (one || measure.value().compareTo(BigDecimal.valueOf(times)) == 0);
    }

    /// Once only: "three certifications, measured by the three certificates".
    private void propose(MeasureExpression found) {
        AddMeasure wanted = measure(found);
        for (Proposal other : proposals.subList(Math.max(0, proposals.size() - NEIGHBOURS), proposals.size())) {
            if (other instanceof AddMeasure there
                    && there.target().compareTo(wanted.target()) == 0
                    && there.unit().equals(wanted.unit())
                    && there.isCalledLike(wanted.name())) {
                return;
            }
        }
        proposals.add(wanted);
    }

    private AddMeasure measure(MeasureExpression found) {
        boolean share = share(found);
        return new AddMeasure(
                found.span(),
                found.what().isEmpty() ? name(found.span().start()) : found.what(),
                share ? "%" : found.unit(),
                found.baseline(),
                share ? found.value().movePointRight(2) : found.value(),
                found.direction(),
                found.relative());
    }

    /// Whether it is a part of what there is today, in words: "by half", "by a third", but not "by 0.5".
    private boolean share(MeasureExpression found) {
        BigDecimal value = found.value().abs();
        boolean part = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        return part
                && found.relative()
                && found.unit().isEmpty()
                && !DECIMAL.matcher(found.span().of(facts.text().source())).find();
    }

    private int start(Action action) {
        return facts.text().get(action.verb()).start();
    }

    /// The last action that begins before `start`, else the first of all; null if there is none.
    private @Nullable Action running(int start) {
        List<Action> actions = facts.actions();
        int low = 0;
        int high = actions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (start(actions.get(middle)) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return actions.isEmpty() ? null : actions.get(Math.max(0, low - 1));
    }

    /// The action at `start` in the writer's words.
    private String name(int start) {
        Action running = running(start);
        return running == null ? "" : facts.text().quote(running.verb(), running.end());
    }
}

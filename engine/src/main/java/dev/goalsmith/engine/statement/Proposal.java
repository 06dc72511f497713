package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.Cycle;
import dev.goalsmith.engine.statement.time.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that the statement says and that one click makes a fact of the goal.
public sealed interface Proposal {

    /// The words of the statement that propose it.
    Span span();

    /// Keep the promise by the end of `date`.
    record MakeDeadline(Span span, LocalDate date) implements Proposal {}

    /// Follow `name` from `baseline`, if the statement gives it, to `target`; `relative` targets count in `unit` from
    /// there.
    record AddMeasure(
            Span span,
            String name,
            String unit,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            Direction direction,
            boolean relative)
            implements Proposal {

        /// In letters: words that begin alike name the same thing.
        private static final int ALIKE = 6;

        /// Whether `other` names the same thing, perhaps in fewer words: "professional certifications" and
        /// "certificates".
        public boolean isCalledLike(String other) {
            String mine = head(name);
            String theirs = head(other);
            return mine.equalsIgnoreCase(theirs)
                    || (mine.length() >= ALIKE && mine.regionMatches(true, 0, theirs, 0, ALIKE));
        }

        /// The word that the others only describe: the last, but for what follows "of".
        private static String head(String words) {
            String described = words.split(" of ", 2)[0].strip();
            return described.substring(described.lastIndexOf(' ') + 1);
        }
    }

    /// Do `name` so many `times` in every cycle.
    record SetTarget(
            Span span,
            String name,
            int times,
            Cycle per,
            @Nullable LocalDate until) implements Proposal {}

    /// Mark the way at the end of every `per` (month, quarter or year) after `from` and before `until`, but not on a
    /// day before `earliest`.
    record SetMilestones(Span span, Unit per, LocalDate from, LocalDate until, LocalDate earliest) implements Proposal {

        public SetMilestones(Span span, Unit per, LocalDate from, LocalDate until) {
            this(span, per, from, until, from);
        }

        /// A way that somebody marks without words of a sentence.
        public static SetMilestones unsaid(Unit per, LocalDate from, LocalDate until) {
            return new SetMilestones(new Span(0, 0), per, from, until);
        }

        /// The same way, whole, as a sentence of the day `other` would mark it.
        public SetMilestones countedFrom(LocalDate other) {
            return new SetMilestones(span, per, other, until);
        }

        /// The last days of the periods that are not too early, in order.
        public List<LocalDate> days() {
            return allDays().stream().filter(day -> !day.isBefore(earliest)).toList();
        }

        /// The last days of the periods, in order.
        public List<LocalDate> allDays() {
            int months = months(per);
            var days = new ArrayList<LocalDate>();
            LocalDate first = from.withDayOfMonth(1).minusMonths((from.getMonthValue() - 1) % months);
            for (LocalDate next = first.plusMonths(months); next.isBefore(until); next = next.plusMonths(months)) {
                LocalDate day = next.minusDays(1);
                if (day.isAfter(from) && day.isBefore(until)) {
                    days.add(day);
                }
            }
            return List.copyOf(days);
        }

        /// How far along the way a day lies, in percent from 1 to 99, if the work is spread evenly.
        public int sharePercent(LocalDate day) {
            long gone = ChronoUnit.DAYS.between(from, day);
            return Math.clamp(Math.round(100.0 * gone / ChronoUnit.DAYS.between(from, until)), 1, 99);
        }

        private static int months(Unit per) {
            return switch (per) {
                case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH -> 1;
                case QUARTER -> 3;
                case YEAR -> 12;
            };
        }
    }
}

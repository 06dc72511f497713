package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.schedule.Commitment;
import java.time.LocalDate;

/// First and last day of a promise as a person typed them; where they typed nothing, from today and for two months.
public record PromisePeriod(LocalDate from, LocalDate to) {

    public static PromisePeriod read(Checks checks, String from, String to, LocalDate today) {
        LocalDate first = checks.date("from", from);
        LocalDate begin = first == null ? today : first;
        LocalDate last = checks.date("to", to);
        LocalDate end = last == null ? Commitment.usualEnd(begin) : last;
        if (begin.isBefore(today)) {
            checks.refuse("from", "schedule.from.past", today);
        } else if (end.isBefore(begin)) {
            checks.refuse("to", "schedule.to.before", begin);
        } else if (!end.isBefore(begin.plusYears(Commitment.MOST_YEARS))) {
            checks.refuse("to", "schedule.to.late", Commitment.MOST_YEARS);
        } else {
            return new PromisePeriod(begin, end);
        }
        return new PromisePeriod(today, Commitment.usualEnd(today));
    }
}

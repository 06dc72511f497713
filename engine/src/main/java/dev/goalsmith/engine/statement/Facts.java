package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.action.ActionReader;
import dev.goalsmith.engine.statement.action.Marks;
import dev.goalsmith.engine.statement.action.Outcome;
import dev.goalsmith.engine.statement.date.NoSuchDay;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.measure.MeasureReader;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeReader;
import dev.goalsmith.engine.statement.time.TimeReader.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be pointed at in one statement; the rules judge nothing else.
record Facts(
        Text text,
        LocalDate on,
        Times read,
        List<MeasureExpression> measures,
        List<Action> actions,
        List<Evidence> ends,
        Grounds grounds) {

    /// What speaks for Achievable and Relevant.
    record Grounds(List<Evidence> means, List<Evidence> purposes, Answers answers) {}

    static Facts of(Text text, LocalDate on, Answers answers) {
        Times read = TimeReader.times(text, on);
        List<TimeExpression> times = read.found();
        List<Evidence> confidence = Confidence.of(text);
        List<MeasureExpression> measures = Confidence.without(MeasureReader.read(text, read), confidence);
        Marks marks = new Marks(text, read, measures);
        List<Action> actions = ActionReader.read(text, marks);
        Grounds grounds = new Grounds(Means.of(text, times, measures, confidence), Purposes.of(text), answers);
        return new Facts(text, on, read, measures, actions, EventLimits.of(text, marks), grounds);
    }

    List<TimeExpression> times() {
        return read.found();
    }

    /// The action that says most; null if nothing is done.
    @Nullable
    Action best() {
        @Nullable Action best = null;
        for (Action action : actions) {
            if (best == null || rank(action) > rank(best)) {
                best = action;
            }
        }
        return best == null || rank(best) == 0 ? null : best;
    }

    private static int rank(Action action) {
        return action.clear() ? 3 : action.watchable() ? 2 : action.says() ? 1 : 0;
    }

    /// The action that ends in something one can see; null if none does.
    @Nullable
    Action outcome() {
        for (Action action : actions) {
            if (Outcome.of(text, action)) {
                return action;
            }
        }
        return null;
    }

    boolean rhythmic() {
        for (TimeExpression time : times()) {
            if (time instanceof TimeExpression.Rhythm) {
                return true;
            }
        }
        return false;
    }

    boolean counted() {
        return rhythmic() || real() || timed() || !read.clock().isEmpty();
    }

    /// Whether anything is numbered. "One" alone is an article, unless it is one to each of something.
    private boolean real() {
        boolean each = text.says("each") || text.says("every");
        for (MeasureExpression measure : measures) {
            boolean one =
                    measure.unit().isEmpty() && measure.span().of(text.source()).equalsIgnoreCase("one");
            if (!one || each) {
                return true;
            }
        }
        return false;
    }

    private boolean timed() {
        for (TimeExpression time : times()) {
            if (time instanceof TimeExpression.Length(var _, var value)
                    && value.unit().withinDay()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a limit is given, dated or not.
    boolean limited() {
        return !ends.isEmpty() || last() != null;
    }

    /// Whether every dated limit is over on the day `today`.
    boolean over(LocalDate today) {
        LocalDate last = last();
        return ends.isEmpty() && last != null && last.isBefore(today);
    }

    /// The last dated limit; one in the purpose counts only where there is no other. Null if there is none.
    @Nullable
    LocalDate last() {
        LocalDate last = last(false);
        return last == null ? last(true) : last;
    }

    private @Nullable LocalDate last(boolean purposes) {
        @Nullable LocalDate last = null;
        int purpose = 0;
        List<Evidence> found = grounds.purposes();
        for (TimeExpression time : times()) {
            while (purpose < found.size()
                    && found.get(purpose).span().endExclusive() <= time.span().start()) {
                purpose++;
            }
            boolean inside = purpose < found.size() && found.get(purpose).span().overlaps(time.span());
            LocalDate limit = inside && !purposes ? null : time.limit();
            last = limit != null && (last == null || limit.isAfter(last)) ? limit : last;
        }
        return last;
    }

    /// Days that the statement names and no calendar has.
    List<Evidence> noSuchDays() {
        List<Evidence> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int end = NoSuchDay.end(text, at);
            if (end > at) {
                found.add(new Evidence(text.span(at, end), Evidence.Kind.DEADLINE));
                at = end - 1;
            }
        }
        return found;
    }

    /// Whether the rhythm that begins at `start`, in code units, only says how much of a means there is.
    boolean ofMeans(int start) {
        return Means.measuredBy(text, text.at(start));
    }

    boolean has(WordClass wordClass) {
        for (int at = 0; at < text.size(); at++) {
            if (text.is(at, wordClass)) {
                return true;
            }
        }
        return false;
    }
}

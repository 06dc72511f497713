package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The time in which work may be done: spans in order that neither overlap nor touch; what touched was joined.
///
/// Besides the minutes of the wall it counts *available minutes*: how much of the windows lies before a moment.
public final class Windows {

    private final int[] starts;
    private final int[] ends;
    /// Available minutes before each window, and after the last one.
    private final int[] before;

    private Windows(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
        before = new int[starts.length + 1];
        for (int at = 0; at < starts.length; at++) {
            before[at + 1] = Math.addExact(before[at], ends[at] - starts[at]);
        }
    }

    /// Joins spans that overlap or touch; in any order.
    public static Windows of(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.start() <= last.endExclusive()) {
                int end = Math.max(last.endExclusive(), span.endExclusive());
                joined.set(joined.size() - 1, new Span(last.start(), end));
            } else {
                joined.add(span);
            }
        }
        return new Windows(
                joined.stream().mapToInt(Span::start).toArray(),
                joined.stream().mapToInt(Span::endExclusive).toArray());
    }

    /// Of stretches in order of time that don't overlap; what touches is joined.
    static Windows inOrder(int[] starts, int[] ends) {
        int[] from = new int[starts.length];
        int[] until = new int[starts.length];
        int count = 0;
        for (int at = 0; at < starts.length; at++) {
            if (count > 0 && until[count - 1] == starts[at]) {
                until[count - 1] = ends[at];
            } else {
                from[count] = starts[at];
                until[count++] = ends[at];
            }
        }
        return new Windows(Arrays.copyOf(from, count), Arrays.copyOf(until, count));
    }

    /// What is left when nobody works in `busy`, which may be in any order and overlap.
    public Windows minus(List<Span> busy) {
        return busy.isEmpty() ? this : minus(of(busy));
    }

    Windows minus(Windows taken) {
        int[] from = new int[starts.length + taken.starts.length];
        int[] until = new int[from.length];
        int count = 0;
        int next = 0;
        for (int at = 0; at < starts.length; at++) {
            while (next < taken.starts.length && taken.ends[next] <= starts[at]) {
                next++;
            }
            int start = starts[at];
            for (int by = next; by < taken.starts.length && taken.starts[by] < ends[at]; by++) {
                if (taken.starts[by] > start) {
                    from[count] = start;
                    until[count++] = taken.starts[by];
                }
                start = Math.max(start, taken.ends[by]);
            }
            if (start < ends[at]) {
                from[count] = start;
                until[count++] = ends[at];
            }
        }
        return new Windows(Arrays.copyOf(from, count), Arrays.copyOf(until, count));
    }

    public int count() {
        return starts.length;
    }

    public int start(int window) {
        return starts[window];
    }

    public int endExclusive(int window) {
        return ends[window];
    }

    /// Available minutes before `window`; `before(count())` is [#total].
    public int before(int window) {
        return before[window];
    }

    public int total() {
        return before[starts.length];
    }

    /// Available minutes before `minute` of the wall.
    public int available(int minute) {
        int window = lastAtOrBefore(starts, starts.length, minute);
        return window < 0 ? 0 : before[window] + Math.min(minute, ends[window]) - starts[window];
    }

    /// The window that holds the available minute that begins after `available` others; [#count] past the last.
    public int windowAt(int available) {
        return lastAtOrBefore(before, before.length, available);
    }

    /// When the wall shows the moment at which `available` minutes have passed: the end of a piece of work.
    public int wallEnd(int available) {
        int window = available <= 0 ? 0 : windowAt(available - 1);
        if (window >= starts.length) {
            return starts.length == 0 ? available : ends[starts.length - 1] + available - total();
        }
        return starts[window] + available - before[window];
    }

    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < starts.length; at++) {
            spans.add(new Span(starts[at], ends[at]));
        }
        return List.copyOf(spans);
    }

    private static int lastAtOrBefore(int[] sorted, int length, int value) {
        int at = Arrays.binarySearch(sorted, 0, length, value);
        return at >= 0 ? at : -at - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Windows that && Arrays.equals(starts, that.starts) && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        return spans().toString();
    }
}

package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.List;

/// The time between windows.
final class FreeTime {

    private FreeTime() {}

    /// The first `minutes` between `from` and `by` that are in no window, or nothing if there are not so many.
    static List<Span> first(Windows windows, int from, int by, int minutes) {
        var found = new ArrayList<Span>();
        int missing = minutes;
        int at = from;
        for (int window = 0; window <= windows.count() && missing > 0 && at < by; window++) {
            int until = Math.min(by, window < windows.count() ? windows.start(window) : by);
            if (until > at) {
                int taken = Math.min(missing, until - at);
                found.add(new Span(at, at + taken));
                missing -= taken;
            }
            at = window < windows.count() ? Math.max(at, windows.endExclusive(window)) : by;
        }
        return missing > 0 ? List.of() : found;
    }

    /// `extra` and, if there is one, the first stretch of `minutes` before `by` that is in no window.
    static List<Span> whole(Windows windows, int by, int minutes, List<Span> extra) {
        var spans = new ArrayList<>(extra);
        int at = 0;
        for (int window = 0; window <= windows.count(); window++) {
            int until = Math.min(by, window < windows.count() ? windows.start(window) : by);
            if (until - at >= minutes) {
                spans.add(new Span(at, at + minutes));
                return spans;
            }
            at = window < windows.count() ? windows.endExclusive(window) : by;
        }
        return spans;
    }
}

package dev.goalsmith.engine.plan;

import org.jspecify.annotations.Nullable;

/// Puts tasks one after the other, in a given order, into the first window that has room for them.
///
/// In every window work is only ever added at the end, so a task never stands before a predecessor that was put first.
/// Behind the last window there is room without end. Moments are available minutes.
final class Packing extends Layout {

    private static final int NO_END = 1 << 29;
    private static final int STRIDE = 6;

    private final int windows;
    private final int[] windowEnd;
    private final int[] windowOf;
    private final int[] filledAtFirst;
    private final int[] filled;
    /// The next window from each on that may have room; full ones are skipped.
    private final int[] open;
    private final int smallest;

    Packing(Prepared work) {
        super(work);
        windows = work.free.count();
        windowEnd = new int[windows + 1];
        filledAtFirst = new int[windows + 1];
        for (int window = 0; window <= windows; window++) {
            filledAtFirst[window] = work.free.before(window);
            windowEnd[window] = window < windows ? work.free.before(window + 1) : NO_END;
        }
        windowOf = index();
        filled = new int[windows + 1];
        open = new int[windows + 1];
        smallest = smallest();
    }

    /// No task needs fewer minutes at once.
    private int smallest() {
        int smallest = NO_END;
        for (int task = 0; task < work.size(); task++) {
            if (work.minutes[task] > 0) {
                smallest = Math.min(smallest, work.oneSitting[task] ? work.minutes[task] : 1);
            }
        }
        return smallest;
    }

    @Override
    void clear() {
        System.arraycopy(filledAtFirst, 0, filled, 0, filled.length);
        for (int window = 0; window < open.length; window++) {
            open[window] = window;
        }
    }

    @Override
    void put(int task, int ready, @Nullable Runs runs) {
        if (work.oneSitting[task]) {
            sit(task, ready, runs);
        } else {
            spread(task, ready, runs);
        }
    }

    private void sit(int task, int ready, @Nullable Runs runs) {
        int minutes = work.minutes[task];
        int window = next(windowAt(ready));
        int from = Math.max(filled[window], ready);
        while (from + minutes > windowEnd[window]) {
            window = next(window + 1);
            from = Math.max(filled[window], ready);
        }
        take(window, from, minutes);
        end[task] = from + minutes;
        if (runs != null) {
            runs.add(task, from, from + minutes);
        }
    }

    private void spread(int task, int ready, @Nullable Runs runs) {
        int left = work.minutes[task];
        int window = next(windowAt(ready));
        while (left > 0) {
            int from = Math.max(filled[window], ready);
            int minutes = Math.min(left, windowEnd[window] - from);
            if (minutes > 0) {
                take(window, from, minutes);
                left -= minutes;
                end[task] = from + minutes;
                if (runs != null) {
                    runs.add(task, from, from + minutes);
                }
            }
            if (left > 0) {
                window = next(window + 1);
            }
        }
    }

    private void take(int window, int from, int minutes) {
        filled[window] = from + minutes;
        if (windowEnd[window] - filled[window] < smallest) {
            open[window] = Math.min(window + 1, windows);
        }
    }

    private int windowAt(int available) {
        int window = windowOf[Math.min(available >>> STRIDE, windowOf.length - 1)];
        while (windowEnd[window] <= available) {
            window++;
        }
        return window;
    }

    /// The window at every 2^[#STRIDE]th available minute.
    private int[] index() {
        var windowOf = new int[(work.free.total() >>> STRIDE) + 1];
        int window = 0;
        for (int at = 0; at < windowOf.length; at++) {
            while (windowEnd[window] <= at << STRIDE) {
                window++;
            }
            windowOf[at] = window;
        }
        return windowOf;
    }

    private int next(int window) {
        int at = window;
        while (open[at] != at) {
            open[at] = open[open[at]];
            at = open[at];
        }
        return at;
    }
}

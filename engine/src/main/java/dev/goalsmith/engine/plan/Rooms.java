package dev.goalsmith.engine.plan;

/// How much room the windows have from a moment on; moments are available minutes and only go forward.
final class Rooms {

    private static final int NO_END = 1 << 29;

    private final Windows windows;
    /// The longest window from each one on, itself included.
    private final int[] longest;
    private int window;

    Rooms(Windows windows) {
        this.windows = windows;
        longest = new int[windows.count() + 1];
        for (int at = windows.count() - 1; at >= 0; at--) {
            longest[at] = Math.max(longest[at + 1], windows.before(at + 1) - windows.before(at));
        }
    }

    /// Minutes until the end of the window at `now`; without end behind the last one.
    int leftAt(int now) {
        goTo(now);
        return window == windows.count() ? NO_END : windows.before(window + 1) - now;
    }

    /// The longest window after the one at `now`.
    int longestAfter(int now) {
        goTo(now);
        return window == windows.count() ? NO_END : longest[window + 1];
    }

    /// The first moment at or after `available` from which a window has room for `minutes`; any behind the last one.
    int firstWith(int minutes, int available) {
        int at = windows.windowAt(available);
        int from = available;
        while (at < windows.count() && from + minutes > windows.before(at + 1)) {
            at++;
            from = windows.before(at);
        }
        return from;
    }

    /// The last end at or before `available` of `minutes` in one window; below `minutes` if there is none.
    int lastWith(int minutes, int available) {
        if (available - minutes >= windows.total()) {
            return available;
        }
        int end = Math.min(available, windows.total());
        int at = end <= 0 ? -1 : windows.windowAt(end - 1);
        while (at >= 0 && end - minutes < windows.before(at)) {
            end = windows.before(at--);
        }
        return end;
    }

    private void goTo(int now) {
        while (window < windows.count() && windows.before(window + 1) <= now) {
            window++;
        }
    }
}

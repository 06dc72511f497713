package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// Which of the [Seen] sessions stay, what is left to do then, and by when in the time that they leave.
final class Staying {

    private final Seen seen;
    private final Prepared work;
    private final boolean[] stays;
    /// Minutes that stay, as a tree of sums (Fenwick).
    private final int[] sums;
    /// By task the minutes that no staying session works on.
    private final int[] left;
    /// By open task between what it has to stand, and by when in the time that is left.
    private final int[] release;
    private final int[] due;
    private final int[] dueLeft;

    /// At first all stay.
    Staying(Seen seen) {
        this.seen = seen;
        work = seen.work;
        stays = new boolean[seen.count()];
        sums = new int[seen.count() + 1];
        left = work.minutes.clone();
        release = new int[left.length];
        due = new int[left.length];
        dueLeft = new int[left.length];
        for (int at = 0; at < stays.length; at++) {
            stay(at);
        }
    }

    void stay(int at) {
        set(at, true, seen.minutes(at));
    }

    void leave(int at) {
        set(at, false, -seen.minutes(at));
    }

    private void set(int at, boolean nowStays, int minutes) {
        stays[at] = nowStays;
        left[seen.task(at)] -= minutes;
        for (int node = at + 1; node < sums.length; node += node & -node) {
            sums[node] += minutes;
        }
    }

    void leaveAll() {
        for (int at = 0; at < stays.length; at++) {
            if (stays[at]) {
                leave(at);
            }
        }
    }

    boolean isEmpty() {
        return minutesOf(stays.length) == 0;
    }

    List<Session> sessions() {
        var sessions = new ArrayList<Session>(stays.length);
        for (int at = 0; at < stays.length; at++) {
            if (stays[at]) {
                sessions.add(seen.sessions.get(at));
            }
        }
        return sessions;
    }

    /// What is left, in the time that is left.
    Rest rest() {
        int[] open = open();
        return new Rest(
                open, dates(open), work.free.minus(Windows.inOrder(wall(Session::start), wall(Session::endExclusive))));
    }

    private int[] wall(ToIntFunction<Session> moment) {
        int[] moments = new int[stays.length];
        int count = 0;
        for (int at = 0; at < stays.length; at++) {
            if (stays[at]) {
                moments[count++] = moment.applyAsInt(seen.sessions.get(at));
            }
        }
        return Arrays.copyOf(moments, count);
    }

    private boolean isOpen(int task) {
        return left[task] > 0 || work.minutes[task] == 0;
    }

    /// The tasks that are not done by what stays and those that need no minutes, by their places.
    int[] open() {
        int[] open = new int[left.length];
        int count = 0;
        for (int task : work.taskAt) {
            if (isOpen(task)) {
                open[count++] = task;
            }
        }
        return Arrays.copyOf(open, count);
    }

    /// What is left of `open` tasks, in the time that is left; a task of the answer is a place in `open`.
    Dates dates(int[] open) {
        int[] minutes = new int[open.length];
        int[] releases = new int[open.length];
        int[] dues = new int[open.length];
        int[] order = new int[open.length];
        for (int at = 0; at < open.length; at++) {
            minutes[at] = left[open[at]];
            setRelease(open[at]);
            releases[at] = leftBefore(release[open[at]]);
            order[at] = at;
        }
        for (int at = open.length - 1; at >= 0; at--) {
            setDue(open[at]);
            dues[at] = dueLeft[open[at]];
        }
        return new Dates(minutes, releases, dues, order);
    }

    private void setRelease(int task) {
        int latest = work.release[task];
        for (int next = work.network.firstPredecessor[task]; next < work.network.firstPredecessor[task + 1]; next++) {
            int before = work.network.predecessors[next];
            latest = isOpen(before) ? Math.max(latest, release[before]) : latest;
            for (int at = seen.firstOf[before]; at != Seen.NONE; at = seen.nextOf[at]) {
                latest = stays[at] ? Math.max(latest, seen.end[at]) : latest;
            }
        }
        release[task] = latest;
    }

    private void setDue(int task) {
        int earliest = seen.due[task];
        int tight = Integer.MAX_VALUE;
        for (int next = work.network.firstSuccessor[task]; next < work.network.firstSuccessor[task + 1]; next++) {
            int after = work.network.successors[next];
            if (isOpen(after)) {
                earliest = Math.min(earliest, due[after]);
                tight = Math.min(tight, dueLeft[after] - left[after]);
            }
            earliest = Math.min(earliest, firstStart(after));
        }
        due[task] = earliest;
        dueLeft[task] = Math.min(tight, leftBefore(earliest));
    }

    /// When the first staying session of `task` begins; the greatest number there is if none stays.
    private int firstStart(int task) {
        int at = seen.firstOf[task];
        while (at != Seen.NONE && !stays[at]) {
            at = seen.nextOf[at];
        }
        return at == Seen.NONE ? Integer.MAX_VALUE : seen.start[at];
    }

    /// How many of the minutes before `available` are left.
    private int leftBefore(int available) {
        int count = seen.before(available);
        boolean isWithin = count > 0 && stays[count - 1] && seen.end[count - 1] > available;
        return available - minutesOf(count) + (isWithin ? seen.end[count - 1] - available : 0);
    }

    /// The minutes that stay of the first `count` sessions.
    private int minutesOf(int count) {
        int minutes = 0;
        for (int node = count; node > 0; node -= node & -node) {
            minutes += sums[node];
        }
        return minutes;
    }

    /// The session that should leave because `dates` of `open` tasks can't be kept: of those that stay between the
    /// dates of the tasks that need more than there is, or begin right after them, the one that can go furthest.
    int inTheWay(int[] open, Dates dates, EarliestDue.Critical critical) {
        int from = Integer.MAX_VALUE;
        int until = 0;
        for (int place = 0; place <= critical.place(); place++) {
            int at = dates.taskAt[place];
            if (dates.minutes[at] > 0 && dates.release[at] >= critical.start()) {
                from = Math.min(from, release[open[at]]);
                until = Math.max(until, due[open[at]]);
            }
        }
        return inTheWay(from, until);
    }

    /// The same for one open task.
    int inTheWayOf(int task) {
        return inTheWay(release[task], due[task]);
    }

    private int inTheWay(int from, int until) {
        int last = seen.before(until + 1);
        int best = Seen.NONE;
        int furthest = Integer.MIN_VALUE;
        for (int at = seen.before(from); at < last; at++) {
            int reach = stays[at] ? reach(seen.task(at)) : Integer.MIN_VALUE;
            if (reach > furthest) {
                best = at;
                furthest = reach;
            }
        }
        for (int at = last; at < stays.length && best == Seen.NONE; at++) {
            best = stays[at] ? at : best;
        }
        for (int at = last - 1; at >= 0 && best == Seen.NONE; at--) {
            best = stays[at] ? at : best;
        }
        return best;
    }

    /// By when `task` has to be done as long as those after it stay.
    private int reach(int task) {
        int earliest = seen.due[task];
        for (int next = work.network.firstSuccessor[task]; next < work.network.firstSuccessor[task + 1]; next++) {
            earliest = Math.min(earliest, firstStart(work.network.successors[next]));
        }
        return earliest;
    }
}

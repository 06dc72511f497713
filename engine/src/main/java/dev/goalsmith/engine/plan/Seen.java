package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// The sessions of a former plan that could stay where they are if they were alone, in order of time and of the
/// network. Moments are available minutes.
final class Seen {

    static final int NONE = -1;

    final Prepared work;
    /// By task when it has to be done.
    final int[] due;
    final List<Session> sessions;
    final int[] start;
    final int[] end;
    /// By task the first of its sessions, and by session the next of the same task.
    final int[] firstOf;
    final int[] nextOf;

    /// What `mayStay` does not let pass, and what lies on the session before it, is left out.
    Seen(Work tasks, Prepared work, int[] due, List<Session> before, Predicate<Session> mayStay) {
        this.work = work;
        this.due = due;
        start = new int[before.size()];
        end = new int[before.size()];
        nextOf = new int[before.size()];
        firstOf = new int[work.size()];
        sessions = new ArrayList<>(before.size());
        addInTime(tasks, inOrderOfTime(before), mayStay);
        link();
        if (leaveOutOfOrder()) {
            link();
        }
    }

    private static List<Session> inOrderOfTime(List<Session> before) {
        for (int at = 1; at < before.size(); at++) {
            if (before.get(at).start() < before.get(at - 1).endExclusive()) {
                return before.stream().sorted().toList();
            }
        }
        return before;
    }

    private void addInTime(Work tasks, List<Session> before, Predicate<Session> mayStay) {
        int[] needed = work.minutes.clone();
        int window = 0;
        int last = 0;
        for (Session session : before) {
            while (window < work.free.count() && work.free.endExclusive(window) <= session.start()) {
                window++;
            }
            boolean isInside = window < work.free.count()
                    && work.free.start(window) <= session.start()
                    && session.endExclusive() <= work.free.endExclusive(window);
            int task = session.task();
            if (isInside && session.start() >= last && task >= 0 && task < needed.length && mayStay.test(session)) {
                int shift = work.free.before(window) - work.free.start(window);
                boolean inTime = session.start() + shift >= work.release[task]
                        && session.endExclusive() + shift <= due[task]
                        && session.start() >= tasks.tasks().get(task).release();
                boolean isWhole = !work.oneSitting[task] || session.minutes() == needed[task];
                if (inTime && isWhole && session.minutes() <= needed[task]) {
                    needed[task] -= session.minutes();
                    last = session.endExclusive();
                    add(session, session.start() + shift);
                }
            }
        }
    }

    private void add(Session session, int available) {
        start[sessions.size()] = available;
        end[sessions.size()] = available + session.minutes();
        sessions.add(session);
    }

    private void link() {
        Arrays.fill(firstOf, NONE);
        for (int at = count() - 1; at >= 0; at--) {
            nextOf[at] = firstOf[task(at)];
            firstOf[task(at)] = at;
        }
    }

    /// Whether sessions had to go because they begin before a session of a predecessor ends.
    private boolean leaveOutOfOrder() {
        boolean[] stays = inOrder();
        var all = new ArrayList<>(sessions);
        sessions.clear();
        for (int at = 0; at < stays.length; at++) {
            if (stays[at]) {
                add(all.get(at), start[at]);
            }
        }
        return sessions.size() < all.size();
    }

    /// Without sessions that begin before a session of a predecessor ends.
    private boolean[] inOrder() {
        int[] last = new int[work.size()];
        boolean[] stays = new boolean[sessions.size()];
        for (int task : work.network.order) {
            for (int at = work.network.firstPredecessor[task]; at < work.network.firstPredecessor[task + 1]; at++) {
                last[task] = Math.max(last[task], last[work.network.predecessors[at]]);
            }
            int earliest = last[task];
            for (int at = firstOf[task]; at != NONE; at = nextOf[at]) {
                stays[at] = start[at] >= earliest;
                last[task] = stays[at] ? end[at] : last[task];
            }
        }
        return stays;
    }

    int count() {
        return sessions.size();
    }

    /// Where `session`, one of these, stands among them.
    int at(Session session) {
        return Collections.binarySearch(sessions, session);
    }

    int task(int at) {
        return sessions.get(at).task();
    }

    int minutes(int at) {
        return end[at] - start[at];
    }

    /// When the work of a session has to be done.
    int room(int at) {
        return due[task(at)];
    }

    /// How many begin before `available`.
    int before(int available) {
        int at = Arrays.binarySearch(start, 0, count(), available);
        return at >= 0 ? at : -at - 1;
    }
}

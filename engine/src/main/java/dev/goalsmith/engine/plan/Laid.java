package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What runs of work in available minutes come to on the wall: sessions, and which tasks are late or have no room.
final class Laid {

    private static final int NOTHING = Integer.MIN_VALUE;

    private final Work work;
    private final Prepared prepared;
    private final Runs runs;
    /// By task how much later than due it ends, in available minutes.
    private final int[] lateness;
    private final int pinnedLateness;

    Laid(Work work, Prepared prepared, Runs runs) {
        this.work = work;
        this.prepared = prepared;
        this.runs = runs;
        lateness = new int[prepared.size()];
        Arrays.fill(lateness, NOTHING);
        Windows worked = work.worked();
        for (Session session : work.pinned()) {
            setLateness(session.task(), work.lateness(worked, session));
        }
        pinnedLateness = lateness();
        for (int at = 0; at < runs.size(); at++) {
            setLateness(runs.task(at), runs.end(at) - prepared.ownDue[runs.task(at)]);
        }
    }

    private void setLateness(int task, int minutes) {
        lateness[task] = Math.max(lateness[task], minutes);
    }

    /// Every run cut at the ends of the windows, and the pinned sessions, by time.
    List<Session> sessions() {
        var sessions = new ArrayList<Session>(runs.size() * 2);
        for (int at = 0; at < runs.size(); at++) {
            addSessions(at, sessions);
        }
        if (!work.pinned().isEmpty()) {
            sessions.addAll(work.pinned());
            sessions.sort(null);
        }
        return sessions;
    }

    private void addSessions(int run, List<Session> sessions) {
        Windows free = prepared.free;
        int from = runs.start(run);
        int end = Math.min(runs.end(run), free.total());
        for (int window = free.windowAt(from); from < end; window++) {
            int until = Math.min(end, free.before(window + 1));
            int shift = free.start(window) - free.before(window);
            sessions.add(new Session(runs.task(run), from + shift, until + shift));
            from = until;
        }
    }

    boolean isNothing() {
        return lateness() == NOTHING;
    }

    /// The lateness that pinned sessions alone make, whatever the rest.
    int pinnedLateness() {
        return pinnedLateness;
    }

    /// The greatest lateness of any task with work left, in available minutes.
    final int lateness() {
        int worst = NOTHING;
        for (int minutes : lateness) {
            worst = Math.max(worst, minutes);
        }
        return worst;
    }

    List<Late> late() {
        var late = new ArrayList<Late>();
        for (int task = 0; task < lateness.length; task++) {
            if (lateness[task] > 0) {
                late.add(new Late(task, lateness[task]));
            }
        }
        late.sort(Late.LATEST_FIRST);
        return late;
    }

    List<Unplaced> unplaced() {
        int[] minutes = new int[lateness.length];
        for (int at = runs.size() - 1; at >= 0 && runs.end(at) > prepared.free.total(); at--) {
            minutes[runs.task(at)] += runs.end(at) - Math.max(runs.start(at), prepared.free.total());
        }
        var unplaced = new ArrayList<Unplaced>();
        for (int task = 0; task < minutes.length; task++) {
            if (minutes[task] > 0) {
                unplaced.add(new Unplaced(task, minutes[task]));
            }
        }
        return unplaced;
    }
}

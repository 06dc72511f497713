package dev.goalsmith.engine.plan;

/// Follows an order of the tasks from the first minute on, and leaves it only where a due date forces it to.
///
/// Every due date is put off by `shift`, the lateness that can't be avoided. The next task in the order is worked on
/// until a due date has no slack left: then the tasks up to that due date go first, in the same order among themselves.
/// Slack is what Hall's condition leaves; because it never falls below zero, no task that may be split ends later than
/// its due date plus `shift`. A task that needs one sitting waits for a window with enough room, and other work fills
/// up.
final class Dispatch {

    /// A session that a due date cuts short lasts so many minutes at least, if that costs nothing.
    private static final int SHORTEST = 25;

    private final Prepared work;
    private final int[] left;
    private final int[] taskOfRank;
    private final SlackTree slack;
    private final ReadyTasks ready;
    private final Rooms rooms;
    private final Runs runs;
    private int now;

    private Dispatch(Prepared work, int[] rank, int shift) {
        this.work = work;
        left = work.minutes.clone();
        taskOfRank = new int[work.size()];
        for (int task = 0; task < taskOfRank.length; task++) {
            taskOfRank[rank[task]] = task;
        }
        slack = new SlackTree(slack(work, shift));
        ready = new ReadyTasks(work, rank, slack);
        rooms = new Rooms(work.free);
        runs = new Runs(work.size() + 16);
    }

    /// `rank` says the order by task, 0 first; the answer has every minute of work, past the windows if need be.
    static Runs of(Prepared work, int[] rank, int shift) {
        var dispatch = new Dispatch(work, rank, shift);
        dispatch.ready.begin();
        while (dispatch.ready.anyLeft()) {
            dispatch.step();
        }
        return dispatch.runs;
    }

    private static int[] slack(Prepared work, int shift) {
        int[] slack = new int[work.size()];
        int needed = 0;
        for (int place = 0; place < slack.length; place++) {
            int task = work.taskAt[place];
            needed += work.minutes[task];
            slack[place] = work.due[task] + shift - needed;
        }
        return slack;
    }

    private void step() {
        ready.release(now);
        if (ready.isEmpty()) {
            await();
            return;
        }
        int tight = slack.firstTight();
        int best = tight < 0 ? ready.first() : ready.firstBelow(tight + 1);
        int task = unlessTooShort(taskOfRank[best == LeastTree.NONE ? ready.first() : best]);
        if (work.oneSitting[task]) {
            sit(task);
        } else {
            int minutes = allowed(task);
            boolean isCut = work.anyOneSitting || minutes < left[task];
            workOn(task, isCut ? Math.min(rooms.leftAt(now), minutes) : minutes);
        }
    }

    /// The task, or a more pressing one where this one would have to stop again after a few minutes.
    private int unlessTooShort(int first) {
        if (rooms.leftAt(now) < SHORTEST) {
            return first;
        }
        int task = first;
        while (!work.oneSitting[task] && allowed(task) < Math.min(left[task], SHORTEST)) {
            int pressing = ready.firstBelow(work.placeOf[task]);
            if (pressing == LeastTree.NONE) {
                return first;
            }
            task = taskOfRank[pressing];
        }
        return task;
    }

    private void await() {
        if (ready.anyUnreleased()) {
            pause(ready.nextRelease() - now);
        } else {
            pause(Math.max(0, work.free.total() - now));
            ready.takeBack();
        }
    }

    /// How long `task` may go on before the slack of a more pressing one is used up; all of it if nothing is to be
    /// saved.
    private int allowed(int task) {
        if (slack.least() >= left[task]) {
            return left[task];
        }
        int minutes = slack.leastBelow(work.placeOf[task]);
        return minutes <= 0 ? left[task] : Math.min(minutes, left[task]);
    }

    private void sit(int task) {
        int room = rooms.leftAt(now);
        if (left[task] > room) {
            if (left[task] > rooms.longestAfter(now)) {
                setAside(task);
            } else {
                fill(room);
            }
            return;
        }
        int pressing = allowed(task) < left[task] ? ready.firstBelow(work.placeOf[task]) : LeastTree.NONE;
        int instead = pressing == LeastTree.NONE ? task : taskOfRank[pressing];
        if (!work.oneSitting[instead]) {
            workOn(instead, Math.min(room, allowed(instead)));
        } else {
            int sitting = left[instead] <= room ? instead : task;
            workOn(sitting, left[sitting]);
        }
    }

    /// No window is long enough any more: the task stands behind the last one, and nothing hurries for it.
    private void setAside(int task) {
        slack.forget(work.placeOf[task]);
        ready.setAside(task);
    }

    /// Uses the rest of a window for the next task in the order that can be worked on there.
    private void fill(int room) {
        int rank = ready.firstFitting(room);
        if (rank == LeastTree.NONE) {
            pause(room);
        } else {
            int task = taskOfRank[rank];
            workOn(task, Math.min(room, left[task]));
        }
    }

    private void workOn(int task, int minutes) {
        runs.add(task, now, now + minutes);
        now += minutes;
        left[task] -= minutes;
        slack.take(work.placeOf[task], minutes);
        if (left[task] == 0) {
            ready.end(task, now);
        }
    }

    private void pause(int minutes) {
        now += minutes;
        slack.take(work.size(), minutes);
    }
}

package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// The ready tasks by the minutes that they need at once, so that the rest of a window finds the first that fits.
///
/// Tasks that may be split come before all others. Without tasks that need one sitting it is empty.
final class FittingTasks {

    private final LeastTree ranks;
    /// By task its place in the order of minutes, and by place the minutes.
    private final int[] placeOf;
    private final int[] minutes;

    FittingTasks(Prepared work) {
        int size = work.anyOneSitting ? work.size() : 0;
        ranks = new LeastTree(size);
        placeOf = new int[size];
        minutes = new int[size];
        long[] keys = new long[size];
        for (int task = 0; task < size; task++) {
            keys[task] = (work.oneSitting[task] ? (long) work.minutes[task] : 0L) * Work.MOST_TASKS + task;
        }
        Arrays.sort(keys);
        for (int place = 0; place < size; place++) {
            placeOf[(int) (keys[place] & (Work.MOST_TASKS - 1))] = place;
            minutes[place] = (int) (keys[place] / Work.MOST_TASKS);
        }
    }

    void set(int task, int rank) {
        if (placeOf.length > 0) {
            ranks.set(placeOf[task], rank);
        }
    }

    /// The first rank of a task that can be worked on in `room` minutes, or [LeastTree#NONE].
    int first(int room) {
        int at = Arrays.binarySearch(minutes, room + 1);
        int places = at >= 0 ? at : -at - 1;
        while (places > 0 && minutes[places - 1] > room) {
            places--;
        }
        return ranks.leastBelow(places);
    }
}

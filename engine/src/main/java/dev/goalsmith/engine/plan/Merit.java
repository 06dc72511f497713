package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.Comparator;

/// How good a plan of some work is, the best first: the least late, the truest to the person's sequence, the earliest.
///
/// @param missing the greatest lateness above zero, in available minutes
/// @param late that of all tasks together
/// @param swapped how many pairs of tasks end the other way round than in the person's sequence
/// @param ends when the tasks end, added up
record Merit(int missing, long late, long swapped, long ends) implements Comparable<Merit> {

    private static final Comparator<Merit> BEST_FIRST = Comparator.comparingInt(Merit::missing)
            .thenComparingLong(Merit::late)
            .thenComparingLong(Merit::swapped)
            .thenComparingLong(Merit::ends);

    static Merit of(Work work, Plan plan) {
        int[] end = new int[work.tasks().size()];
        for (Session session : plan.sessions()) {
            end[session.task()] = Math.max(end[session.task()], session.endExclusive());
        }
        long ends = 0;
        for (int task = 0; task < end.length; task++) {
            ends += work.windows().available(end[task]);
        }
        long late = plan.late().stream().mapToLong(Late::minutes).sum();
        return new Merit(plan.fit().missingMinutes(), late, swapped(Sequence.of(work.tasks()), end), ends);
    }

    private static long swapped(int[] rank, int[] end) {
        int[] taskOf = new int[rank.length];
        for (int task = 0; task < rank.length; task++) {
            taskOf[rank[task]] = task;
        }
        int[] sorted = Arrays.stream(end).filter(minute -> minute > 0).sorted().toArray();
        int[] counts = new int[sorted.length + 1];
        long swapped = 0;
        int seen = 0;
        for (int task : taskOf) {
            if (end[task] > 0) {
                int place = Arrays.binarySearch(sorted, end[task]) + 1;
                swapped += seen++ - upTo(counts, place);
                add(counts, place);
            }
        }
        return swapped;
    }

    private static int upTo(int[] counts, int place) {
        int sum = 0;
        for (int node = place; node > 0; node -= node & -node) {
            sum += counts[node];
        }
        return sum;
    }

    private static void add(int[] counts, int place) {
        for (int node = place; node < counts.length; node += node & -node) {
            counts[node]++;
        }
    }

    @Override
    public int compareTo(Merit other) {
        return BEST_FIRST.compare(this, other);
    }
}

package dev.goalsmith.engine.forecast;

import java.util.List;
import java.util.SplittableRandom;

/// How far the errors of tasks in a row go together, as the standard deviation of the logarithm of what they share.
///
/// Blocks of ten tasks in a row vary more than blocks of tasks drawn from anywhere; the difference is shared. It is
/// shrunk towards what is found with other people.
record SharedError(double deviation) {

    static int BLOCK = 20;
    static double USUAL = 0.2;
    /// The usual counts as much as so many blocks.
    static double USUAL_BLOCKS = 16;
    private static final int SHUFFLES = 8;

    static SharedError of(List<FinishedTask> history) {
        int count = history.size();
        int blocks = count / BLOCK;
        double usual = USUAL * USUAL;
        if (blocks < 3) {
            return new SharedError(USUAL);
        }
        int[] order = new int[count];
        for (int at = 0; at < count; at++) {
            order[at] = at;
        }
        double together = variance(history, order, blocks);
        double apart = 0;
        for (int seed = 0; seed < SHUFFLES; seed++) {
            shuffle(order, new SplittableRandom(seed));
            apart += variance(history, order, blocks) / SHUFFLES;
        }
        double found = Math.max(0, together - apart);
        return new SharedError(Math.sqrt((USUAL_BLOCKS * usual + blocks * found) / (USUAL_BLOCKS + blocks)));
    }

    private static double variance(List<FinishedTask> history, int[] order, int blocks) {
        int first = order.length - blocks * BLOCK;
        double sum = 0;
        double squares = 0;
        for (int block = 0; block < blocks; block++) {
            double estimate = 0;
            double actual = 0;
            for (int at = 0; at < BLOCK; at++) {
                FinishedTask task = history.get(order[first + block * BLOCK + at]);
                estimate += task.estimate();
                actual += task.estimate() * Math.exp(task.logRatio());
            }
            double log = Math.log(actual / estimate);
            sum += log;
            squares += log * log;
        }
        return (squares - sum * sum / blocks) / (blocks - 1);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int at = order.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int task = order[at];
            order[at] = order[other];
            order[other] = task;
        }
    }
}

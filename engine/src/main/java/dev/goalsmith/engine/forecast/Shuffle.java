package dev.goalsmith.engine.forecast;

import java.util.SplittableRandom;

/// An order by chance; every order is equally likely (Durstenfeld, “Algorithm 235: Random permutation”, Communications
/// of the ACM 7, 1964).
final class Shuffle {

    private Shuffle() {}

    /// The numbers from 0 to `count` - 1; the same `seed` gives the same order.
    static int[] of(int count, long seed) {
        var random = new SplittableRandom(seed);
        int[] order = new int[count];
        for (int at = 0; at < count; at++) {
            int other = random.nextInt(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        return order;
    }
}

package dev.goalsmith.web.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Bits of paper that fall once.
public final class Confetti {

    private static final int BITS = 66;
    private static final int PAPERS = 8;
    private static final int WIDE = 1200;
    private static final int HIGH = 400;

    private Confetti() {}

    /// One bit: where it comes to lie, how far it has turned in degrees, its paper and its size.
    public record Bit(int x, int y, int turn, int paper, int width, int height) {}

    /// The same for the same seed. They lie to the left and right of a page, not on its words.
    public static List<Bit> fall(long seed) {
        var random = new SplittableRandom(seed);
        var bits = new ArrayList<Bit>();
        for (int number = 0; number < BITS; number++) {
            int fromEdge = random.nextInt(WIDE / 4);
            int x = number % 2 == 0 ? fromEdge : WIDE - fromEdge;
            boolean wide = random.nextBoolean();
            bits.add(new Bit(
                    x, random.nextInt(HIGH), random.nextInt(180), number % PAPERS + 1, wide ? 13 : 6, wide ? 8 : 17));
        }
        return bits;
    }
}

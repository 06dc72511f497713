package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// The smallest number on the places of a prefix, as a tree of minima; every operation takes log n steps.
final class LeastTree {

    static final int NONE = Integer.MAX_VALUE;

    private final int leaves;
    private final int[] least;

    LeastTree(int places) {
        leaves = Integer.highestOneBit(Math.max(1, places * 2 - 1));
        least = new int[2 * leaves];
        Arrays.fill(least, NONE);
    }

    void set(int place, int number) {
        int node = leaves + place;
        least[node] = number;
        for (node >>= 1; node > 0; node >>= 1) {
            int now = Math.min(least[2 * node], least[2 * node + 1]);
            if (least[node] == now) {
                return;
            }
            least[node] = now;
        }
    }

    int least() {
        return least[1];
    }

    int leastBelow(int places) {
        int found = NONE;
        for (int low = leaves, high = leaves + places; low < high; low >>= 1, high >>= 1) {
            if ((low & 1) == 1) {
                found = Math.min(found, least[low++]);
            }
            if ((high & 1) == 1) {
                found = Math.min(found, least[--high]);
            }
        }
        return found;
    }
}

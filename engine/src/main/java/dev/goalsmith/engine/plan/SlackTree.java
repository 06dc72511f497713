package dev.goalsmith.engine.plan;

/// How many minutes of other work can still go before the due date of each place, as a tree of minima.
///
/// Working on something else takes from all places up to some place; each leaf therefore holds the difference to the
/// next place, and a change of a whole prefix changes one leaf. Every operation takes log n steps, none allocates.
final class SlackTree {

    private static final int NEVER = 1 << 30;

    private final int leaves;
    private final int[] sum;
    private final int[] least;

    SlackTree(int[] slack) {
        leaves = Integer.highestOneBit(Math.max(1, slack.length * 2 - 1));
        sum = new int[2 * leaves];
        least = new int[2 * leaves];
        for (int place = 0; place < leaves; place++) {
            boolean there = place < slack.length;
            sum[leaves + place] = there ? slack[place] - (place + 1 < slack.length ? slack[place + 1] : 0) : 0;
            least[leaves + place] = there ? sum[leaves + place] : NEVER;
        }
        for (int node = leaves - 1; node > 0; node--) {
            combine(node);
        }
    }

    private void combine(int node) {
        int right = 2 * node + 1;
        sum[node] = sum[right - 1] + sum[right];
        least[node] = Math.min(least[right], least[right - 1] >= NEVER / 2 ? NEVER : least[right - 1] + sum[right]);
    }

    /// Takes `minutes` from the places below `places`.
    void take(int places, int minutes) {
        if (places == 0 || minutes == 0) {
            return;
        }
        int leaf = leaves + places - 1;
        sum[leaf] -= minutes;
        if (least[leaf] < NEVER / 2) {
            least[leaf] -= minutes;
        }
        update(leaf);
    }

    /// Forgets the due date of `place`, because its work is done.
    void forget(int place) {
        least[leaves + place] = NEVER;
        update(leaves + place);
    }

    private void update(int leaf) {
        for (int node = leaf >> 1; node > 0; node >>= 1) {
            combine(node);
        }
    }

    int least() {
        return least[1];
    }

    /// The least slack on the places below `places`.
    int leastBelow(int places) {
        int found = NEVER;
        int after = 0;
        int node = 1;
        int span = leaves;
        int wanted = places;
        // From the root down to the border; whole left halves below it are taken on the way.
        while (wanted > 0) {
            if (wanted == span) {
                return Math.min(found, least[node] >= NEVER / 2 ? NEVER : least[node] + after);
            }
            span >>= 1;
            if (wanted <= span) {
                after += sum[2 * node + 1];
                node = 2 * node;
            } else {
                wanted -= span;
                node = 2 * node + 1;
                found = Math.min(found, leftLeast(node, after));
            }
        }
        return found;
    }

    private int leftLeast(int rightNode, int after) {
        int left = least[rightNode - 1];
        return left >= NEVER / 2 ? NEVER : left + sum[rightNode] + after;
    }

    /// The first place without slack, or -1.
    int firstTight() {
        if (least[1] > 0) {
            return -1;
        }
        int node = 1;
        int after = 0;
        while (node < leaves) {
            int right = 2 * node + 1;
            int left = least[right - 1];
            if (left < NEVER / 2 && left + sum[right] + after <= 0) {
                after += sum[right];
                node = right - 1;
            } else {
                node = right;
            }
        }
        return node - leaves;
    }
}

package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// The greatest flow through a network (Dinic, Soviet Mathematics Doklady 11, 1970).
final class MaxFlow {

    private final int source;
    private final int sink;
    /// By node its first edge; by edge the next one, where it leads and what it can still carry. Edge `e ^ 1` is its
    /// way back, which carries what flows.
    private final int[] first;
    private int[] next;
    private int[] to;
    private int[] room;
    private int edges;
    private final int[] level;
    private final int[] at;
    private final int[] queue;

    MaxFlow(int nodes, int expectedEdges, int source, int sink) {
        this.source = source;
        this.sink = sink;
        first = new int[nodes];
        Arrays.fill(first, -1);
        level = new int[nodes];
        at = new int[nodes];
        queue = new int[nodes];
        next = new int[2 * expectedEdges];
        to = new int[next.length];
        room = new int[next.length];
    }

    /// The number of the new edge; edges that are added later are tried first.
    int add(int from, int node, int capacity) {
        if (edges + 2 > next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
            to = Arrays.copyOf(to, next.length);
            room = Arrays.copyOf(room, next.length);
        }
        addHalf(from, node, capacity);
        addHalf(node, from, 0);
        return edges - 2;
    }

    private void addHalf(int from, int node, int capacity) {
        next[edges] = first[from];
        to[edges] = node;
        room[edges] = capacity;
        first[from] = edges++;
    }

    long run() {
        long total = 0;
        while (reaches()) {
            System.arraycopy(first, 0, at, 0, first.length);
            for (int sent = send(source, Integer.MAX_VALUE); sent > 0; sent = send(source, Integer.MAX_VALUE)) {
                total += sent;
            }
        }
        return total;
    }

    int flow(int edge) {
        return room[edge ^ 1];
    }

    /// Whether more could still come from the source to `node`, after [#run].
    boolean isReached(int node) {
        return level[node] >= 0;
    }

    private boolean reaches() {
        Arrays.fill(level, -1);
        level[source] = 0;
        queue[0] = source;
        int size = 1;
        for (int head = 0; head < size; head++) {
            for (int edge = first[queue[head]]; edge >= 0; edge = next[edge]) {
                if (room[edge] > 0 && level[to[edge]] < 0) {
                    level[to[edge]] = level[queue[head]] + 1;
                    queue[size++] = to[edge];
                }
            }
        }
        return level[sink] >= 0;
    }

    /// Sends at most `most` from `node` on. A path is no longer than there are nodes.
    private int send(int node, int most) {
        if (node == sink) {
            return most;
        }
        for (; at[node] >= 0; at[node] = next[at[node]]) {
            int edge = at[node];
            if (room[edge] > 0 && level[to[edge]] == level[node] + 1) {
                int sent = send(to[edge], Math.min(most, room[edge]));
                if (sent > 0) {
                    room[edge] -= sent;
                    room[edge ^ 1] += sent;
                    return sent;
                }
            }
        }
        return 0;
    }
}

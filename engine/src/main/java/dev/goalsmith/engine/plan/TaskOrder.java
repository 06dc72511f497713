package dev.goalsmith.engine.plan;

/// All tasks one after the other, each behind its predecessors, and the changes that keep them so.
final class TaskOrder {

    final int[] tasks;
    private final Network network;
    private final int[] position;

    /// `tasks` becomes the order itself.
    TaskOrder(Network network, int[] tasks) {
        this.network = network;
        this.tasks = tasks;
        position = new int[tasks.length];
        for (int at = 0; at < tasks.length; at++) {
            position[tasks[at]] = at;
        }
    }

    int position(int task) {
        return position[task];
    }

    /// The first position behind every predecessor of `task`.
    int first(int task) {
        int first = 0;
        for (int at = network.firstPredecessor[task]; at < network.firstPredecessor[task + 1]; at++) {
            first = Math.max(first, position[network.predecessors[at]] + 1);
        }
        return first;
    }

    /// The last position before every successor of `task`.
    int last(int task) {
        int last = tasks.length - 1;
        for (int at = network.firstSuccessor[task]; at < network.firstSuccessor[task + 1]; at++) {
            last = Math.min(last, position[network.successors[at]] - 1);
        }
        return last;
    }

    /// Whether the task at `from` may change places with the one at `to`, given that it may go there.
    boolean maySwap(int from, int to) {
        int other = tasks[to];
        return first(other) <= from && from <= last(other);
    }

    void swap(int one, int other) {
        int task = tasks[one];
        set(one, tasks[other]);
        set(other, task);
    }

    /// Those between move up by one.
    void move(int from, int to) {
        int task = tasks[from];
        int step = from < to ? 1 : -1;
        for (int at = from; at != to; at += step) {
            set(at, tasks[at + step]);
        }
        set(to, task);
    }

    private void set(int at, int task) {
        tasks[at] = task;
        position[task] = at;
    }
}

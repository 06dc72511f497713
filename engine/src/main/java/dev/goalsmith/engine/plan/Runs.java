package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// Stretches of work in available minutes, in order of time; two of one task that touch become one.
final class Runs {

    private int[] tasks;
    private int[] starts;
    private int[] ends;
    private int size;

    Runs(int expected) {
        tasks = new int[Math.max(4, expected)];
        starts = new int[tasks.length];
        ends = new int[tasks.length];
    }

    void add(int task, int start, int end) {
        if (size > 0 && tasks[size - 1] == task && ends[size - 1] == start) {
            ends[size - 1] = end;
            return;
        }
        if (size == tasks.length) {
            tasks = Arrays.copyOf(tasks, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        tasks[size] = task;
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int task(int at) {
        return tasks[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /// The same in order of time, whatever the order in which they were added.
    Runs byTime() {
        long[] keys = new long[size];
        for (int at = 0; at < size; at++) {
            keys[at] = (long) starts[at] << 32 | at;
        }
        Arrays.sort(keys);
        var sorted = new Runs(size);
        for (long key : keys) {
            int at = (int) key;
            sorted.add(tasks[at], starts[at], ends[at]);
        }
        return sorted;
    }
}

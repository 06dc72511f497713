package dev.goalsmith.engine.plan;

import java.util.List;

/// Which task waits for which, as arrays: the predecessors and successors of all tasks, and an order of the
/// tasks in which everything comes after its predecessors.
final class Network {

    final int size;
    /// The predecessors of task `t` stand in `predecessors` from `firstPredecessor[t]` to before `firstPredecessor[t +
    /// 1]`.
    final int[] firstPredecessor;
    final int[] predecessors;
    final int[] firstSuccessor;
    final int[] successors;
    /// Place by place the task that stands there.
    final int[] order;

    Network(List<PlanTask> tasks) {
        size = tasks.size();
        firstPredecessor = new int[size + 1];
        firstSuccessor = new int[size + 1];
        predecessors = predecessors(tasks);
        successors = successors();
        order = order();
    }

    private int[] predecessors(List<PlanTask> tasks) {
        for (int task = 0; task < size; task++) {
            firstPredecessor[task + 1] =
                    firstPredecessor[task] + tasks.get(task).predecessors().size();
        }
        int[] all = new int[firstPredecessor[size]];
        int at = 0;
        for (int task = 0; task < size; task++) {
            List<Integer> own = tasks.get(task).predecessors();
            for (int place = 0; place < own.size(); place++) {
                int predecessor = own.get(place);
                if (predecessor < 0 || predecessor >= size) {
                    throw new IllegalArgumentException(
                            "predecessor (%d) of task %d is none of the %d tasks".formatted(predecessor, task, size));
                }
                all[at++] = predecessor;
                firstSuccessor[predecessor + 1]++;
            }
        }
        return all;
    }

    private int[] successors() {
        for (int task = 0; task < size; task++) {
            firstSuccessor[task + 1] += firstSuccessor[task];
        }
        int[] all = new int[predecessors.length];
        int[] next = firstSuccessor.clone();
        for (int task = 0; task < size; task++) {
            for (int at = firstPredecessor[task]; at < firstPredecessor[task + 1]; at++) {
                all[next[predecessors[at]]++] = task;
            }
        }
        return all;
    }

    private int[] order() {
        int[] waitsFor = new int[size];
        int[] found = new int[size];
        int last = 0;
        for (int task = 0; task < size; task++) {
            waitsFor[task] = firstPredecessor[task + 1] - firstPredecessor[task];
            if (waitsFor[task] == 0) {
                found[last++] = task;
            }
        }
        for (int at = 0; at < last; at++) {
            for (int next = firstSuccessor[found[at]]; next < firstSuccessor[found[at] + 1]; next++) {
                if (--waitsFor[successors[next]] == 0) {
                    found[last++] = successors[next];
                }
            }
        }
        if (last < size) {
            throw new IllegalArgumentException(
                    "%d tasks wait for each other in a cycle.\nRefuse cycles when they are made."
                            .formatted(size - last));
        }
        return found;
    }
}

package dev.goalsmith.engine.plan;

/// The person's own order of the tasks, except that every task stands after its predecessors.
final class TopologicalOrder {

    private TopologicalOrder() {}

    static int[] of(Prepared work) {
        Network network = work.network;
        int[] taskOfRank = new int[network.size];
        int[] waitsFor = new int[network.size];
        var ready = new IntHeap(network.size);
        for (int task = 0; task < network.size; task++) {
            taskOfRank[work.rank[task]] = task;
            waitsFor[task] = network.firstPredecessor[task + 1] - network.firstPredecessor[task];
            if (waitsFor[task] == 0) {
                ready.add(work.rank[task]);
            }
        }
        int[] order = new int[network.size];
        for (int place = 0; place < order.length; place++) {
            int task = taskOfRank[ready.first()];
            ready.removeFirst();
            order[place] = task;
            for (int at = network.firstSuccessor[task]; at < network.firstSuccessor[task + 1]; at++) {
                if (--waitsFor[network.successors[at]] == 0) {
                    ready.add(work.rank[network.successors[at]]);
                }
            }
        }
        return order;
    }
}

package dev.goalsmith.engine.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The finished tasks of one person, oldest first, as columns: estimate, logarithm of the ratio, size, type,
/// weight by age.
final class Experience {

    /// After so many later tasks one counts half.
    static final double HALF_LIFE = 90;

    final int count;
    final double[] estimate;
    final double[] logRatio;
    final int[] size;
    final double[] recency;
    final int[] type;
    /// The logarithms of the estimates, each once.
    final double[] logSizes;
    private final Map<String, Integer> types = new LinkedHashMap<>();

    Experience(List<FinishedTask> history) {
        count = history.size();
        estimate = new double[count];
        logRatio = new double[count];
        size = new int[count];
        recency = new double[count];
        type = new int[count];
        var sizes = new LinkedHashMap<Double, Integer>();
        for (int at = 0; at < count; at++) {
            FinishedTask task = history.get(at);
            estimate[at] = task.estimate();
            logRatio[at] = task.logRatio();
            size[at] = sizes.computeIfAbsent(task.estimate(), _ -> sizes.size());
            type[at] = types.computeIfAbsent(task.type(), _ -> types.size());
        }
        double keep = Math.pow(0.5, 1 / HALF_LIFE);
        double weight = 1;
        for (int at = count - 1; at >= 0; at--) {
            recency[at] = weight;
            weight *= keep;
        }
        logSizes = sizes.keySet().stream().mapToDouble(Math::log).toArray();
    }

    List<String> types() {
        return List.copyOf(types.keySet());
    }

    /// The geometric mean of the estimates of a type; 1 if nothing of it was finished.
    double usualEstimate(String name) {
        int wanted = typeOf(name);
        double sum = 0;
        int found = 0;
        for (int at = 0; at < count; at++) {
            if (type[at] == wanted) {
                sum += logSizes[size[at]];
                found++;
            }
        }
        return found == 0 ? 1 : Math.exp(sum / found);
    }

    /// The number of a type; -1 if nothing of it was finished.
    int typeOf(String name) {
        return types.getOrDefault(name, -1);
    }
}

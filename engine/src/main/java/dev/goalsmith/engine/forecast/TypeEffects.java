package dev.goalsmith.engine.forecast;

/// By how much the logarithms of the ratios of each type differ from those of all, shrunk towards no difference.
///
/// Types that differ no more than by chance count as alike, so that each learns from all; the more they differ, and the
/// more tasks a type has, the more it stands for itself (random effects: DerSimonian and Laird, “Meta-analysis in
/// clinical trials”, Controlled Clinical Trials 7, 1986).
final class TypeEffects {

    /// Tasks in a row are often of one type and share their errors: so many say as much as one would alone.
    private static final double DESIGN_EFFECT = 5;
    /// The variance with other people, which counts as much as so many tasks.
    private static final double USUAL_VARIANCE = 0.3;
    private static final double USUAL_TASKS = 8;

    private final double[] effects;

    TypeEffects(Experience past) {
        effects = new double[past.types().size()];
        if (effects.length > 1) {
            set(past);
        }
    }

    /// 0 for a type of which nothing was finished, whose number is -1.
    double of(int type) {
        return type < 0 ? 0 : effects[type];
    }

    private void set(Experience past) {
        double[] weight = new double[effects.length];
        double[] squares = new double[effects.length];
        double[] mean = new double[effects.length];
        double all = 0;
        double grand = 0;
        for (int at = 0; at < past.count; at++) {
            double its = past.recency[at];
            weight[past.type[at]] += its;
            squares[past.type[at]] += its * its;
            mean[past.type[at]] += its * past.logRatio[at];
            grand += its * past.logRatio[at];
            all += its;
        }
        grand /= all;
        for (int type = 0; type < effects.length; type++) {
            mean[type] /= weight[type];
        }
        double variance = DESIGN_EFFECT * (within(past, mean) + USUAL_TASKS * USUAL_VARIANCE) / (all + USUAL_TASKS);
        double heterogeneity = 0;
        double precisions = 0;
        double precisionSquares = 0;
        for (int type = 0; type < effects.length; type++) {
            double precision = weight[type] * weight[type] / squares[type] / variance;
            heterogeneity += precision * (mean[type] - grand) * (mean[type] - grand);
            precisions += precision;
            precisionSquares += precision * precision;
        }
        double between =
                Math.max(0, (heterogeneity - (effects.length - 1)) / (precisions - precisionSquares / precisions));
        for (int type = 0; type < effects.length; type++) {
            double known = between * weight[type] * weight[type] / squares[type];
            effects[type] = (mean[type] - grand) * known / (known + variance);
        }
    }

    private static double within(Experience past, double[] mean) {
        double sum = 0;
        for (int at = 0; at < past.count; at++) {
            double apart = past.logRatio[at] - mean[past.type[at]];
            sum += past.recency[at] * apart * apart;
        }
        return sum;
    }
}

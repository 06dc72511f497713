package dev.goalsmith.bench.forecast;

import dev.goalsmith.engine.forecast.Distribution;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// All plans of a size of one collection, each with its forecast.
record Group(List<Question> questions, List<Distribution> forecasts) {

    static Group of(List<Question> questions) {
        return new Group(
                questions, questions.parallelStream().map(Question::forecast).toList());
    }

    Kept kept(double level) {
        return Kept.of(
                questions.stream().map(Question::person).toList(),
                IntStream.range(0, questions.size())
                        .mapToDouble(at -> kept(
                                questions.get(at).actual(), forecasts.get(at).quantile(level)))
                        .toArray());
    }

    private static double kept(double actual, double hours) {
        return actual < hours * (1 - 1e-9) ? 1 : actual <= hours * (1 + 1e-9) ? 0.5 : 0;
    }

    /// The mean of |ln(actual/forecast)| at the half.
    double error() {
        return mean((question, forecast) -> Math.abs(Math.log(question.actual() / forecast.quantile(0.5))));
    }

    double rawError() {
        return mean((question, _) -> Math.abs(Math.log(question.actual() / question.estimate())));
    }

    double evidenceError() {
        return mean((question, _) -> Math.abs(Math.log(question.actual() / Score.quantile(question.evidence(), 0.5))));
    }

    double loss(double level) {
        return mean((question, forecast) -> Score.pinball(question.actual(), forecast.quantile(level), level));
    }

    /// Of the estimates, each multiplied by `factor`.
    double rawLoss(double level, double factor) {
        return mean((question, _) -> Score.pinball(question.actual(), question.estimate() * factor, level));
    }

    double evidenceLoss(double level) {
        return mean(
                (question, _) -> Score.pinball(question.actual(), Score.quantile(question.evidence(), level), level));
    }

    private double mean(ToDoubleBiFunction<Question, Distribution> of) {
        return IntStream.range(0, questions.size())
                .parallel()
                .mapToDouble(at -> of.applyAsDouble(questions.get(at), forecasts.get(at)))
                .average()
                .orElse(0);
    }
}

package dev.goalsmith.cli.forecast;

import dev.goalsmith.cli.forecast.ForecastAnswer.Finish;
import dev.goalsmith.engine.forecast.Distribution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the members of the answer to a forecast's question.
record ForecastJson(JsonGenerator to) {

    void write(ForecastAnswer answer, long elapsedMicros) {
        to.writeObjectPropertyStart("effort");
        for (int percent : new int[] {50, 80, 90, 95}) {
            to.writeNumberProperty("p" + percent, quantile(answer.effort(), percent));
        }
        to.writeEndObject();
        to.writeObjectPropertyStart("ratioByType");
        answer.ratioByType().forEach((type, ratio) -> to.writeNumberProperty(type, rounded(ratio)));
        to.writeEndObject();
        if (answer.finish() != null) {
            write(answer.finish());
        }
        to.writeNumberProperty("elapsedMicros", elapsedMicros);
    }

    private void write(Finish finish) {
        to.writeObjectPropertyStart("finish");
        write("p50", finish.p50());
        write("p80", finish.p80());
        write("p95", finish.p95());
        to.writeEndObject();
        if (finish.chance() != null) {
            to.writeNumberProperty("chance", rounded(finish.chance()));
        }
    }

    private void write(String name, @Nullable LocalDate day) {
        to.writeStringProperty(name, day == null ? null : day.toString());
    }

    private static double quantile(Distribution effort, int percent) {
        return effort.quantile(percent / 100.0);
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}

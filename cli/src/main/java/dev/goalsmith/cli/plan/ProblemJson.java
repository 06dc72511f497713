package dev.goalsmith.cli.plan;

import dev.goalsmith.cli.json.JsonObject;
import dev.goalsmith.engine.plan.Problem;
import dev.goalsmith.engine.plan.Problem.ProblemTask;
import dev.goalsmith.engine.plan.Problem.WeeklySlot;
import dev.goalsmith.engine.plan.Span;
import dev.goalsmith.engine.sheet.Days;
import java.time.LocalDateTime;
import java.util.Objects;

/// Reads planning problems of format `plan/1`.
public final class ProblemJson {

    private static final String FORMAT = "plan/1";

    private ProblemJson() {}

    /// The problem that `json` describes.
    ///
    /// @throws IllegalArgumentException if a value is out of its bounds
    public static Problem read(JsonObject json) {
        if (!FORMAT.equals(json.getText("format"))) {
            throw new IllegalArgumentException("format must be " + FORMAT);
        }
        return new Problem(
                Objects.requireNonNullElse(json.findText("name"), ""),
                start(json),
                json.objects("slots").stream().map(ProblemJson::slot).toList(),
                json.objects("busy").stream()
                        .map(busy -> new Span(busy.getInt("from"), busy.getInt("to")))
                        .toList(),
                json.getInt("horizonWeeks"),
                json.getInt("goalDeadline"),
                json.objects("tasks").stream().map(ProblemJson::task).toList());
    }

    private static LocalDateTime start(JsonObject json) {
        LocalDateTime start = json.getLocal("start");
        if (start.getYear() < Days.FIRST_YEAR || start.getYear() > Days.LAST_YEAR) {
            throw new IllegalArgumentException("start must lie in the years 1900 to 2200");
        }
        return start;
    }

    private static WeeklySlot slot(JsonObject json) {
        return new WeeklySlot(json.getInt("day"), json.getInt("from"), json.getInt("to"));
    }

    private static ProblemTask task(JsonObject json) {
        return new ProblemTask(
                json.getInt("id"),
                json.getInt("minutes"),
                json.ints("preds"),
                json.findInt("release"),
                json.findInt("deadline"),
                json.isTrue("splittable", true),
                Objects.requireNonNullElse(json.findInt("priority"), 3));
    }
}

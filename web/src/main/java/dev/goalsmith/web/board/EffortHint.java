package dev.goalsmith.web.board;

import dev.goalsmith.app.forecast.EffortView;
import dev.goalsmith.app.forecast.EffortView.Evidence;
import dev.goalsmith.app.forecast.EffortView.Holds;
import dev.goalsmith.app.forecast.EffortView.Likely;
import dev.goalsmith.app.forecast.EffortView.Taken;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.web.ui.Format;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What stands beside the hours of a note while it is estimated.
public record EffortHint(EffortView view) {

    /// Null where there is nothing to be said of the estimate.
    public @Nullable String said(Words words) {
        return switch (view.advice()) {
            case null -> null;
            case Likely likely -> times(words, likely.evidence()) + " " + likely(words, likely);
            case Taken(Duration guess, Duration estimate) ->
                words.say("forecast.hint.taken", Format.length(estimate), Format.length(guess));
            case Holds(Evidence evidence) -> holds(words, evidence);
        };
    }

    private static String times(Words words, Evidence evidence) {
        TaskType type = evidence.type();
        return type == null
                ? words.say("forecast.hint.times.all", evidence.times(), evidence.tasks())
                : words.say("forecast.hint.times", type.name(), evidence.times(), evidence.tasks());
    }

    private static String likely(Words words, Likely likely) {
        return words.say(
                "forecast.hint.likely",
                Format.length(likely.estimate()),
                Format.length(likely.likely()),
                Format.length(likely.mostly()));
    }

    private static String holds(Words words, Evidence evidence) {
        TaskType type = evidence.type();
        return type == null
                ? words.say("forecast.hint.holds.all", evidence.tasks())
                : words.say("forecast.hint.holds", type.name(), evidence.tasks());
    }

    /// What can be taken with one click; null where nothing can.
    public @Nullable Duration likely() {
        return view.advice() instanceof Likely likely ? likely.likely() : null;
    }

    /// Whether the estimate is what was offered for [#guess].
    public boolean isTaken() {
        return view.advice() instanceof Taken;
    }

    /// For which estimate this was said, so that the next hint knows what was taken; nothing where that is all one.
    public String guess() {
        return switch (view.advice()) {
            case null -> "";
            case Likely likely -> field(likely.estimate());
            case Taken taken -> field(taken.guess());
            case Holds _ -> "";
        };
    }

    /// `3:10`, as a person would type it.
    public static String field(Duration length) {
        return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }
}

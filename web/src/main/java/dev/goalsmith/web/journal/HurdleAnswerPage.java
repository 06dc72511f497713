package dev.goalsmith.web.journal;

import dev.goalsmith.app.journal.ProvenAnswer;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answering a hurdle; `theirs` is what somebody saved meanwhile, if so.
public record HurdleAnswerPage(Goal goal, Hurdle hurdle, Form form, Hurdle.@Nullable Answer theirs) {

    public String path() {
        return "/goals/%s/hurdles/%s/answer".formatted(goal.id(), hurdle.id());
    }

    /// What has helped others with this kind of hurdle.
    public List<ProvenAnswer> offers() {
        return ProvenAnswer.to(hurdle.obstacle().barrier());
    }
}

package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.board.BoardView;
import dev.goalsmith.app.forecast.EffortView;
import dev.goalsmith.app.forecast.ForeseeEffort;
import dev.goalsmith.app.forecast.ForeseeEffort.Request;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what is to be said of an estimate.
@Component
class EffortHints {

    private final ForeseeEffort foreseeEffort;

    EffortHints(ForeseeEffort foreseeEffort) {
        this.foreseeEffort = foreseeEffort;
    }

    /// For a note that is written on, as it stands in `form`.
    ///
    /// @throws NotFound if the actor has no such note
    EffortHint typed(Actor actor, Id task, Form form) {
        var request = new Request(form.value("title"), form.value("type"), form.value("hours"), form.value("guess"));
        return hint(actor, task, request);
    }

    /// For a note whose form is shown: with what was typed where it must be mended, otherwise as it is saved. Null for
    /// one that has no hours of its own, or none to come.
    @Nullable
    EffortHint shown(Actor actor, BoardView view, @Nullable Id note, Form form) {
        Task task = note == null ? null : view.board().find(note);
        if (task == null || task.isComplete() || view.board().hasParts(task.id())) {
            return null;
        }
        return form.values().containsKey("hours")
                ? typed(actor, task.id(), form)
                : hint(actor, task.id(), Request.of(task));
    }

    private EffortHint hint(Actor actor, Id task, Request request) {
        EffortView view = foreseeEffort.by(actor, task, request);
        if (view == null) {
            throw new NotFound();
        }
        return new EffortHint(view);
    }
}

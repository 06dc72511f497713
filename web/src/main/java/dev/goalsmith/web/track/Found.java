package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.MeasureProgress;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.engine.track.TargetCount;
import dev.goalsmith.web.ui.NotFound;

/// Finds what belongs to a goal, for the pages on it.
final class Found {

    private Found() {}

    /// @throws NotFound if the actor has no such goal
    static ProgressView progress(ShowProgress showProgress, Actor actor, Id goal) {
        ProgressView view = showProgress.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }

    /// @throws NotFound if the goal has no such measure
    static Measure measure(ProgressView view, Id measure) {
        return view.measures().stream()
                .map(MeasureProgress::measure)
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// @throws NotFound if the goal has no such target
    static Target target(ProgressView view, Id target) {
        return view.targets().stream()
                .map(TargetCount::target)
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

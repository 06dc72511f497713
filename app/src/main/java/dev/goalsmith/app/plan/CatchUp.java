package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.AfterChange;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;

/// A person comes back: what was planned meanwhile and not worked moves on. To be called before a page shows the plan.
public final class CatchUp extends UseCase {

    private final AfterChange replanning;

    public CatchUp(Workbench workbench) {
        super(workbench);
        this.replanning = workbench.afterChange();
    }

    /// Whether the plan was laid anew; nothing is written where no session has passed.
    public boolean by(Actor actor) {
        boolean passed = read(tx -> {
            Seen seen = Seen.since(tx, actor, now());
            return !seen.over(now()).isEmpty();
        });
        if (passed) {
            write(actor, tx -> {
                replanning.happened(tx, actor);
                return true;
            });
        }
        return passed;
    }
}

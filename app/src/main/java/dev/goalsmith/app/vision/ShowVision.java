package dev.goalsmith.app.vision;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.vision.VisionView.Lead;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.vision.VisionLinks;
import dev.goalsmith.store.vision.Visions;
import java.util.ArrayList;

/// A person looks at their vision.
public final class ShowVision extends UseCase {

    public ShowVision(Workbench workbench) {
        super(workbench);
    }

    public VisionView by(Actor actor) {
        return read(tx -> {
            Vision vision = new Visions(tx, actor.id()).find();
            var goals = new Goals(tx, actor.id());
            var leads = new ArrayList<Lead>();
            for (VisionLink link : new VisionLinks(tx, actor.id()).all()) {
                Goal goal = goals.find(link.goalId());
                if (goal != null) {
                    leads.add(new Lead(goal, link));
                }
            }
            return new VisionView(vision == null ? Vision.NONE : vision, leads);
        });
    }
}

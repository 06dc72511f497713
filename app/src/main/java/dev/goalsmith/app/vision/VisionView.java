package dev.goalsmith.app.vision;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionLink;
import java.util.List;

/// A vision with the goals that lead there.
public record VisionView(Vision vision, List<Lead> leads) {

    /// A goal and what it leads to.
    public record Lead(Goal goal, VisionLink link) {}

    public VisionView {
        leads = List.copyOf(leads);
    }

    /// Whether the vision says so no longer.
    public boolean isOld(Lead lead) {
        return !vision.items().contains(lead.link().item());
    }
}

package dev.goalsmith.app.vision;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with a vision.
public final class VisionVerbs {

    private VisionVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new LinkGoal(workbench),
                new ShowVision(workbench),
                new UnlinkGoal(workbench),
                new WriteVision(workbench));
    }
}

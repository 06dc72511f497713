package dev.goalsmith.app.growth;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with growth tracks.
public final class GrowthVerbs {

    private GrowthVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(new ShowGrowth(workbench));
    }
}

package dev.goalsmith.app.today;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the page of today.
public final class TodayVerbs {

    private TodayVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(new ShowToday(workbench));
    }
}

package dev.goalsmith.app.forecast;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the forecast.
public final class ForecastVerbs {

    private ForecastVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AnswerLookback(workbench),
                new ForeseeEffort(workbench),
                new ForeseeFinish(workbench),
                new PutLookbackAway(workbench),
                new ShowCourse(workbench),
                new ShowForecast(workbench));
    }
}

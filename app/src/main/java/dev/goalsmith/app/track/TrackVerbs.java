package dev.goalsmith.app.track;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with what really happened.
public final class TrackVerbs {

    private TrackVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AddMeasure(workbench),
                new ChangeMeasure(workbench),
                new ChangeTarget(workbench),
                new CompleteTask(workbench),
                new CorrectWorkLog(workbench),
                new Count(workbench),
                new DeleteMeasure(workbench),
                new DeleteReading(workbench),
                new DeleteTally(workbench),
                new DeleteTarget(workbench),
                new DeleteWorkLog(workbench),
                new LogWork(workbench),
                new ReopenTask(workbench),
                new SetProgress(workbench),
                new SetTarget(workbench),
                new ShowProgress(workbench),
                new ShowWorkable(workbench),
                new StartTimer(workbench),
                new StopTimer(workbench),
                new TakeReading(workbench));
    }
}

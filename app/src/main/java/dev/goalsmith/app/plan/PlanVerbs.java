package dev.goalsmith.app.plan;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the plan.
public final class PlanVerbs {

    private PlanVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AcceptLaterDeadline(workbench),
                new AcceptMoves(workbench),
                new CatchUp(workbench),
                new ForeseeGoals(workbench),
                new ForeseeMilestones(workbench),
                new PinSession(workbench),
                new PreviewFit(workbench),
                new PutSessionsBack(workbench),
                new RestoreDates(workbench),
                new RestorePlaces(workbench),
                new SetTasksAside(workbench),
                new ShowPlan(workbench),
                new ShowSession(workbench),
                new UnpinSessions(workbench));
    }
}

package dev.goalsmith.app.goal;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with goals.
public final class GoalVerbs {

    private GoalVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new ChangeGoal(workbench),
                new ChangeState(workbench),
                new CheckPlace(workbench),
                new DeleteGoal(workbench),
                new FindGoals(workbench),
                new SetDeadline(workbench),
                new SetGoal(workbench),
                new ShowGoals(workbench));
    }
}

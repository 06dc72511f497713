package dev.goalsmith.app.schedule;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the promised time.
public final class ScheduleVerbs {

    private ScheduleVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AddBusyTime(workbench),
                new AddDaysOff(workbench),
                new CommitHours(workbench),
                new ImportBusyTimes(workbench),
                new RemoveBusyTime(workbench),
                new RemoveDaysOff(workbench),
                new RemoveImportedTimes(workbench),
                new ReserveSlots(workbench),
                new SetWorkHabits(workbench),
                new ShowSchedule(workbench),
                new WithdrawBusyImport(workbench));
    }
}

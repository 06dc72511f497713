package dev.goalsmith.app.journal;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the journal of a goal.
public final class JournalVerbs {

    private JournalVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AddMilestone(workbench),
                new AnswerHurdle(workbench),
                new Celebrate(workbench),
                new CelebrateMilestone(workbench),
                new ChangeMilestone(workbench),
                new DeleteHurdle(workbench),
                new DeleteLesson(workbench),
                new DeleteMilestone(workbench),
                new LogHurdle(workbench),
                new MarkWay(workbench),
                new MeetHurdleAgain(workbench),
                new OvercomeHurdle(workbench),
                new RecordLesson(workbench),
                new ReviseCelebration(workbench),
                new ShowCelebration(workbench),
                new ShowJournal(workbench),
                new ShowMilestones(workbench));
    }
}

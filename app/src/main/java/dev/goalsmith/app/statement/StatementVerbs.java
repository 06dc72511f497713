package dev.goalsmith.app.statement;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with a statement.
public final class StatementVerbs {

    private StatementVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AcceptProposal(workbench),
                new AddNeed(workbench),
                new AnswerQuestion(workbench),
                new ChangeNeed(workbench),
                new CloseGap(workbench),
                new DeleteNeed(workbench),
                new FillBlanks(workbench),
                new ReopenGap(workbench),
                new RestoreVersion(workbench),
                new ReviewText(workbench),
                new ReviseStatement(workbench),
                new ShowStatement(workbench),
                new WithdrawProposal(workbench));
    }
}

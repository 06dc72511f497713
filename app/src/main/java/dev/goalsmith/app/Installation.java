package dev.goalsmith.app;

import dev.goalsmith.app.account.ChangeAccount;
import dev.goalsmith.app.account.ChangeEmail;
import dev.goalsmith.app.account.ChangePassword;
import dev.goalsmith.app.account.DeleteAccount;
import dev.goalsmith.app.account.ExportAccount;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.OpenSignUp;
import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.RequestPasswordReset;
import dev.goalsmith.app.account.ResetPassword;
import dev.goalsmith.app.account.SendMail;
import dev.goalsmith.app.account.SignUp;
import dev.goalsmith.app.account.ThrottleSignIn;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.AddTaskType;
import dev.goalsmith.app.board.DeleteTask;
import dev.goalsmith.app.board.EditTask;
import dev.goalsmith.app.board.MoveTask;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.board.RemovePredecessor;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.app.board.ThinkThrough;
import dev.goalsmith.app.calendar.ShowCalendar;
import dev.goalsmith.app.goal.ChangeGoal;
import dev.goalsmith.app.goal.ChangeState;
import dev.goalsmith.app.goal.CheckPlace;
import dev.goalsmith.app.goal.DeleteGoal;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.growth.ShowGrowth;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.AnswerHurdle;
import dev.goalsmith.app.journal.Celebrate;
import dev.goalsmith.app.journal.CelebrateMilestone;
import dev.goalsmith.app.journal.ChangeMilestone;
import dev.goalsmith.app.journal.DeleteHurdle;
import dev.goalsmith.app.journal.DeleteLesson;
import dev.goalsmith.app.journal.DeleteMilestone;
import dev.goalsmith.app.journal.LogHurdle;
import dev.goalsmith.app.journal.MarkWay;
import dev.goalsmith.app.journal.MeetHurdleAgain;
import dev.goalsmith.app.journal.OvercomeHurdle;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.app.journal.ReviseCelebration;
import dev.goalsmith.app.journal.ShowCelebration;
import dev.goalsmith.app.journal.ShowJournal;
import dev.goalsmith.app.journal.ShowMilestones;
import dev.goalsmith.app.plan.AcceptLaterDeadline;
import dev.goalsmith.app.plan.AcceptMoves;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.plan.ForeseeGoals;
import dev.goalsmith.app.plan.ForeseeMilestones;
import dev.goalsmith.app.plan.PinSession;
import dev.goalsmith.app.plan.PreviewFit;
import dev.goalsmith.app.plan.PutSessionsBack;
import dev.goalsmith.app.plan.Replanning;
import dev.goalsmith.app.plan.RestoreDates;
import dev.goalsmith.app.plan.RestorePlaces;
import dev.goalsmith.app.plan.SetTasksAside;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.app.plan.ShowSession;
import dev.goalsmith.app.plan.UnpinSessions;
import dev.goalsmith.app.schedule.AddBusyTime;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.ImportBusyTimes;
import dev.goalsmith.app.schedule.RemoveBusyTime;
import dev.goalsmith.app.schedule.RemoveDaysOff;
import dev.goalsmith.app.schedule.RemoveImportedTimes;
import dev.goalsmith.app.schedule.ReserveSlots;
import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.app.schedule.ShowSchedule;
import dev.goalsmith.app.schedule.WithdrawBusyImport;
import dev.goalsmith.app.sheet.EditCell;
import dev.goalsmith.app.sheet.ExportSheet;
import dev.goalsmith.app.sheet.ImportSheet;
import dev.goalsmith.app.sheet.ShowSheet;
import dev.goalsmith.app.sheet.UploadSheet;
import dev.goalsmith.app.statement.AcceptProposal;
import dev.goalsmith.app.statement.AddNeed;
import dev.goalsmith.app.statement.AnswerQuestion;
import dev.goalsmith.app.statement.ChangeNeed;
import dev.goalsmith.app.statement.CloseGap;
import dev.goalsmith.app.statement.DeleteNeed;
import dev.goalsmith.app.statement.FillBlanks;
import dev.goalsmith.app.statement.ReopenGap;
import dev.goalsmith.app.statement.RestoreVersion;
import dev.goalsmith.app.statement.ReviewText;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.statement.ShowStatement;
import dev.goalsmith.app.statement.WithdrawProposal;
import dev.goalsmith.app.today.ShowToday;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.ChangeMeasure;
import dev.goalsmith.app.track.ChangeTarget;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.CorrectWorkLog;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.DeleteMeasure;
import dev.goalsmith.app.track.DeleteReading;
import dev.goalsmith.app.track.DeleteTally;
import dev.goalsmith.app.track.DeleteTarget;
import dev.goalsmith.app.track.DeleteWorkLog;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.ReopenTask;
import dev.goalsmith.app.track.SetProgress;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.track.ShowWorkable;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.app.track.StopTimer;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.app.undo.ForgetLeftovers;
import dev.goalsmith.app.undo.ShowTrash;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.app.vision.ShowVision;
import dev.goalsmith.app.vision.UnlinkGoal;
import dev.goalsmith.app.vision.WriteVision;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/// One running Goalsmith: an open database and everything that can be done with it.
public final class Installation implements AutoCloseable {

    private final Database database;
    private final List<UseCase> useCases;

    private Installation(Database database, List<UseCase> useCases) {
        this.database = database;
        this.useCases = useCases;
    }

    /// Opens the database at `url`, `jdbc:sqlite:FILE` or `postgresql://…`, and brings it up to date.
    ///
    /// @throws IllegalArgumentException if `url` is neither
    public static Installation open(String url, InstantSource clock, SecureRandom random, Passwords passwords) {
        Database database = Database.open(DatabaseAddress.of(url));
        var ids = new Ids(clock, random);
        var workbench = new Workbench(database, ids, clock, new Replanning(ids, clock));
        return new Installation(
                database,
                List.of(
                        new ChangeAccount(workbench),
                        new ChangeEmail(workbench, random),
                        new ChangePassword(workbench, passwords),
                        new DeleteAccount(workbench),
                        new ExportAccount(workbench),
                        new FindAccount(workbench),
                        new OpenSignUp(workbench),
                        new RequestPasswordReset(workbench, random),
                        new ResetPassword(workbench, passwords),
                        new SendMail(workbench),
                        new SignUp(workbench, passwords),
                        new ThrottleSignIn(workbench),
                        new ChangeGoal(workbench),
                        new ChangeState(workbench),
                        new CheckPlace(workbench),
                        new DeleteGoal(workbench),
                        new FindGoals(workbench),
                        new SetDeadline(workbench),
                        new SetGoal(workbench),
                        new ShowGoals(workbench),
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
                        new LinkGoal(workbench),
                        new ShowVision(workbench),
                        new UnlinkGoal(workbench),
                        new WithdrawProposal(workbench),
                        new WriteVision(workbench),
                        new AddTask(workbench),
                        new AddTaskType(workbench),
                        new DeleteTask(workbench),
                        new EditTask(workbench),
                        new MoveTask(workbench),
                        new NameTaskPredecessor(workbench),
                        new RemovePredecessor(workbench),
                        new ShowBoard(workbench),
                        new ThinkThrough(workbench),
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
                        new TakeReading(workbench),
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
                        new ShowMilestones(workbench),
                        new ShowToday(workbench),
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
                        new WithdrawBusyImport(workbench),
                        new AcceptLaterDeadline(workbench),
                        new AcceptMoves(workbench),
                        new CatchUp(workbench),
                        new PreviewFit(workbench),
                        new PinSession(workbench),
                        new PutSessionsBack(workbench),
                        new RestoreDates(workbench),
                        new RestorePlaces(workbench),
                        new SetTasksAside(workbench),
                        new ForeseeGoals(workbench),
                        new ForeseeMilestones(workbench),
                        new ShowPlan(workbench),
                        new ShowSession(workbench),
                        new UnpinSessions(workbench),
                        new EditCell(workbench),
                        new ExportSheet(workbench),
                        new ImportSheet(workbench),
                        new ShowSheet(workbench),
                        new UploadSheet(workbench),
                        new ShowCalendar(workbench),
                        new ShowGrowth(workbench),
                        new ForgetLeftovers(workbench),
                        new ShowTrash(workbench),
                        new Undo(workbench)));
    }

    /// Every verb there is.
    public List<UseCase> useCases() {
        return useCases;
    }

    /// The one use case of a class.
    ///
    /// @throws IllegalArgumentException if this installation has none
    public <U extends UseCase> U get(Class<U> verb) {
        return useCases.stream()
                .filter(verb::isInstance)
                .map(verb::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no use case %s".formatted(verb.getName())));
    }

    /// For the tables that libraries keep of their own.
    public DataSource forLibraries() {
        return database.forLibraries();
    }

    @Override
    public void close() {
        database.close();
    }
}

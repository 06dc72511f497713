package dev.goalsmith.app;

import dev.goalsmith.app.account.AccountVerbs;
import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.board.BoardVerbs;
import dev.goalsmith.app.calendar.CalendarVerbs;
import dev.goalsmith.app.forecast.ForecastVerbs;
import dev.goalsmith.app.forecast.KeepForecasts;
import dev.goalsmith.app.goal.GoalVerbs;
import dev.goalsmith.app.growth.GrowthVerbs;
import dev.goalsmith.app.journal.JournalVerbs;
import dev.goalsmith.app.plan.PlanVerbs;
import dev.goalsmith.app.plan.Replanning;
import dev.goalsmith.app.schedule.ScheduleVerbs;
import dev.goalsmith.app.sheet.SheetVerbs;
import dev.goalsmith.app.statement.StatementVerbs;
import dev.goalsmith.app.today.TodayVerbs;
import dev.goalsmith.app.track.TrackVerbs;
import dev.goalsmith.app.undo.UndoVerbs;
import dev.goalsmith.app.vision.VisionVerbs;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
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
        AfterChange follows = new Replanning(ids, clock).then(new KeepForecasts(clock));
        var workbench = new Workbench(database, ids, clock, follows);
        List<UseCase> verbs = Stream.of(
                        AccountVerbs.of(workbench, random, passwords),
                        GoalVerbs.of(workbench),
                        StatementVerbs.of(workbench),
                        VisionVerbs.of(workbench),
                        BoardVerbs.of(workbench),
                        TrackVerbs.of(workbench),
                        JournalVerbs.of(workbench),
                        TodayVerbs.of(workbench),
                        ScheduleVerbs.of(workbench),
                        PlanVerbs.of(workbench),
                        ForecastVerbs.of(workbench),
                        SheetVerbs.of(workbench),
                        CalendarVerbs.of(workbench),
                        GrowthVerbs.of(workbench),
                        UndoVerbs.of(workbench))
                .flatMap(List::stream)
                .toList();
        return new Installation(database, verbs);
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

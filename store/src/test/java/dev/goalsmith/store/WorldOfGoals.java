package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.forecast.KeptForecast;
import dev.goalsmith.engine.goal.Aim;
import dev.goalsmith.engine.goal.Change;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.Horizon;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.engine.journal.Barrier;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.forecast.Forecasts;
import dev.goalsmith.store.goal.Changes;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Celebrations;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.journal.Lessons;
import dev.goalsmith.store.journal.Lookbacks;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.sheet.SheetDraft;
import dev.goalsmith.store.sheet.SheetDrafts;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.Statements;
import java.time.LocalDate;
import java.util.List;

/// A goal, the bigger one that it serves, and what was said of it; `binned` is in the trash.
public record WorldOfGoals(
        Goal bigger,
        Goal goal,
        Change change,
        Statement statement,
        Hurdle hurdle,
        Lesson lesson,
        Lesson binned,
        Milestone milestone,
        Celebration celebration,
        SheetDraft draft,
        KeptForecast forecast) {

    public static final String QUESTION = "skills";
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static WorldOfGoals keep(Tx tx, Id owner, String text) {
        WorldOfGoals world = imagine(text);
        new Goals(tx, owner).add(world.bigger);
        new Goals(tx, owner).add(world.goal);
        Id goal = world.goal.id();
        new Changes(tx, owner).add(goal, world.change);
        new Statements(tx, owner).add(goal, world.statement);
        new AnswerRows(tx, owner).save(goal, QUESTION, text, 0);
        new AnswerRows(tx, owner).remember(goal, QUESTION, text, 1, Samples.INSTANT);
        new Hurdles(tx, owner).add(world.hurdle);
        new Lessons(tx, owner).add(world.lesson);
        new Lessons(tx, owner).add(world.binned);
        new Lookbacks(tx, owner).add(DAY, QUESTION);
        new Milestones(tx, owner).add(world.milestone);
        new Celebrations(tx, owner).add(world.celebration);
        new SheetDrafts(tx, owner).add(world.draft);
        new Forecasts(tx, owner).putAll(List.of(world.forecast));
        return world;
    }

    /// The forecast of the same week as it was later.
    KeptForecast foretoldAnew() {
        return new KeptForecast(goal.id(), forecast.weekOn(), Samples.INSTANT, null, null, null, null);
    }

    private static WorldOfGoals imagine(String text) {
        var bigger = new Goal(Samples.id(), text, Aim.CAREER, GoalState.DRAFT, null, "", 1);
        var goal = new Goal(
                Samples.id(),
                text,
                new Aim(LifeArea.LEARNING, GrowthTrack.SPEAKING, Horizon.BOTH, bigger.id()),
                GoalState.ACTIVE,
                new Deadline(DAY, true),
                text,
                7);
        Id id = goal.id();
        return new WorldOfGoals(
                bigger,
                goal,
                new Change(Samples.id(), Change.Subject.DEADLINE, text, text, text, Samples.INSTANT),
                new Statement(1, text, Samples.INSTANT),
                new Hurdle(
                        Samples.id(),
                        id,
                        new Hurdle.Obstacle(Barrier.TIME, text),
                        new Hurdle.Answer(text, text),
                        DAY,
                        DAY,
                        3),
                new Lesson(Samples.id(), id, text, DAY, text),
                new Lesson(Samples.id(), id, text, DAY, null),
                new Milestone(Samples.id(), id, text, new Milestone.Mark(50, DAY), text, DAY, 2),
                new Celebration(id, DAY, text, text, 4),
                new SheetDraft(Samples.id(), id, text, text, Samples.INSTANT),
                new KeptForecast(id, DAY, Samples.INSTANT, DAY, DAY, null, new KeptForecast.Chance(DAY, 0.625, 480)));
    }
}

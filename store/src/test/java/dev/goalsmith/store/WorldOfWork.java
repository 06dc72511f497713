package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.board.Predecessors;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.track.Targets;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/// A note with a part, a note that must come before the part, and numbers that show progress.
public record WorldOfWork(
        TaskType type,
        Task whole,
        Task part,
        Task before,
        Measure measure,
        Reading reading,
        Target target,
        Tally tally) {

    static WorldOfWork keep(Tx tx, Id owner, String text, Goal goal) {
        WorldOfWork world = imagine(text, goal.id());
        new TaskTypes(tx, owner).add(world.type);
        new Tasks(tx, owner).addAll(List.of(world.whole, world.part, world.before));
        new Predecessors(tx, owner).add(world.part.id(), world.before.id());
        var measures = new Measures(tx, owner);
        measures.add(world.measure);
        measures.add(world.reading);
        var targets = new Targets(tx, owner);
        targets.add(world.target);
        targets.add(world.tally);
        return world;
    }

    private static WorldOfWork imagine(String text, Id goal) {
        var type = new TaskType(Samples.id(), text, 8);
        var whole = new Task(
                Samples.id(), new Place(goal, null, 0), new Note(text, null, true), Effort.UNKNOWN, Progress.NONE, 1);
        var part = new Task(
                Samples.id(),
                new Place(goal, whole.id(), 3),
                new Note(text, type.id(), false),
                new Effort(Effort.LONGEST, 5, 1, true),
                new Progress(100, WorldOfGoals.DAY),
                9);
        var before = new Task(
                Samples.id(),
                new Place(goal, null, 1),
                new Note(text, type.id(), false),
                Effort.UNKNOWN.withEstimate(Duration.ofMinutes(1)),
                new Progress(40, null),
                1);
        Id measure = Samples.id();
        Id target = Samples.id();
        return new WorldOfWork(
                type,
                whole,
                part,
                before,
                new Measure(measure, goal, text, text, new BigDecimal("-0.001"), Measure.LARGEST, 5),
                new Reading(Samples.id(), measure, WorldOfGoals.DAY, new BigDecimal("12.345"), text),
                new Target(target, goal, text, 10, Period.QUARTER, 6),
                new Tally(Samples.id(), target, WorldOfGoals.DAY, 20));
    }
}

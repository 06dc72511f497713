package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.forecast.EffortView.Advice;
import dev.goalsmith.app.forecast.EffortView.Like;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.forecast.Likeness;
import dev.goalsmith.engine.sheet.HoursText;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// While a person estimates a task: what their finished tasks say of the estimate, and what tasks like it took.
///
/// It only says so. Nothing is said of a task that is done.
public final class ForeseeEffort extends UseCase {

    /// What stands in the form: `type` is the id of a type or empty, `hours` the estimate as it was typed, and `guess`
    /// the estimate for which a likely one was shown before, or empty.
    public record Request(String title, String type, String hours, String guess) {

        /// As the task is saved.
        public static Request of(Task task) {
            Id type = task.note().typeId();
            Duration estimate = task.estimate();
            return new Request(
                    task.title(),
                    type == null ? "" : type.toString(),
                    estimate == null ? "" : HoursText.write(Math.toIntExact(estimate.toMinutes())),
                    "");
        }
    }

    public ForeseeEffort(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such task for this person.
    public @Nullable EffortView by(Actor actor, Id task, Request request) {
        return read(tx -> {
            Task found = new Tasks(tx, actor.id()).find(task);
            return found == null ? null : found.isComplete() ? EffortView.NOTHING : view(tx, actor, found, request);
        });
    }

    private static EffortView view(Tx tx, Actor actor, Task task, Request request) {
        Past past = Past.of(tx, actor);
        return new EffortView(advice(tx, actor, past, task, request), likes(past.tasks(), request.title()));
    }

    private static @Nullable Advice advice(Tx tx, Actor actor, Past past, Task task, Request request) {
        Duration estimate = hours(request.hours());
        if (estimate == null) {
            return null;
        }
        TaskType type = type(new TaskTypes(tx, actor.id()).all(), request.type());
        Duration guess = task.effort().guess();
        return guess != null && estimate.equals(task.estimate())
                ? new EffortView.Taken(guess, estimate)
                : new TrackRecord(past, type).on(estimate, hours(request.guess()));
    }

    /// What cannot be read is not estimated; that is said where it is saved.
    private static @Nullable Duration hours(String typed) {
        return new Checks().hours("hours", typed, Effort.LONGEST);
    }

    private static @Nullable TaskType type(List<TaskType> types, String id) {
        return types.stream()
                .filter(type -> type.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Like> likes(List<Past.Finished> past, String title) {
        var titles = past.stream().map(one -> one.task().title()).toList();
        return Likeness.of(titles).nearest(title).stream()
                .map(past::get)
                .map(one -> new Like(one.task().title(), one.estimate(), one.worked()))
                .toList();
    }
}

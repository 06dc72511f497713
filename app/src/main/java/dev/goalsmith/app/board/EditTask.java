package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import java.time.Duration;

/// A person writes a note anew: its words, its type, its hours, how much it matters and how it presses.
public final class EditTask extends UseCase {

    /// What the form holds; `type` is the id of a type or empty, `corrects` the hours that the person had estimated
    /// before they took what was offered, or empty. The hours of a note with parts are those of its parts: what the
    /// form says of them is left alone.
    public record Request(
            String title,
            String type,
            String hours,
            String corrects,
            String importance,
            String urgency,
            boolean oneSitting,
            int version) {

        /// With hours of one's own.
        public Request(
                String title,
                String type,
                String hours,
                String importance,
                String urgency,
                boolean oneSitting,
                int version) {
            this(title, type, hours, "", importance, urgency, oneSitting, version);
        }
    }

    public EditTask(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Task> by(Actor actor, Id task, Request request) {
        return change(actor, tx -> edit(tx, actor, task, request));
    }

    private static Outcome<Task> edit(Tx tx, Actor actor, Id id, Request request) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        boolean whole = !tasks.board(task.place().goalId()).hasParts(id);
        Note note = note(checks, request, task, new TaskTypes(tx, actor.id()));
        Effort effort = effort(checks, request, task.effort(), whole);
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (task.version() != request.version() || !tasks.save(task.with(note).with(effort))) {
            return new Outcome.Stale<>(task);
        }
        return new Outcome.Done<>(tasks.get(id));
    }

    private static Note note(Checks checks, Request request, Task task, TaskTypes types) {
        String title = checks.line("title", request.title(), Note.LONGEST_TITLE);
        Id type = Id.parse(request.type());
        boolean known = types.all().stream().anyMatch(one -> one.id().equals(type));
        if (!request.type().isEmpty() && !known) {
            checks.refuse("type", "check.choice");
        }
        return new Note(title, type, task.note().thoughtThrough());
    }

    /// Of a note with parts, which is not `whole`, the hours stay.
    private static Effort effort(Checks checks, Request request, Effort before, boolean whole) {
        Duration hours = whole ? checks.hours("hours", request.hours(), Effort.LONGEST) : before.estimate();
        Effort estimated = before.withEstimate(hours);
        Duration own = new Checks().hours("corrects", request.corrects(), Effort.LONGEST);
        Effort corrected = whole && hours != null && own != null ? estimated.correcting(own) : estimated;
        return new Effort(
                corrected.estimate(),
                corrected.guess(),
                checks.whole("importance", request.importance(), 1, 5),
                checks.whole("urgency", request.urgency(), 1, 5),
                request.oneSitting());
    }
}

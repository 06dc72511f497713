package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import java.util.List;

/// A person adds a type of task of their own, with the paper of its notes.
public final class AddTaskType extends UseCase {

    /// What the form holds; the paper is a number from 1 to 8.
    public record Request(String name, String paper) {}

    public AddTaskType(Workbench workbench) {
        super(workbench);
    }

    public Outcome<TaskType> by(Actor actor, Request request) {
        var checks = new Checks();
        String name = checks.line("name", request.name(), TaskType.LONGEST_NAME);
        int paper = checks.whole("paper", request.paper(), 1, TaskType.PAPERS);
        if (!checks.passed()) {
            return checks.refusal();
        }
        return write(actor, tx -> add(tx, actor, new TaskType(newId(), name, paper)));
    }

    private static Outcome<TaskType> add(Tx tx, Actor actor, TaskType type) {
        var types = new TaskTypes(tx, actor.id());
        List<TaskType> all = types.all();
        var checks = new Checks();
        if (all.stream().anyMatch(other -> other.name().equalsIgnoreCase(type.name()))) {
            checks.refuse("name", "board.type.taken", type.name());
        } else if (all.size() >= TaskType.MOST) {
            checks.refuse("name", "check.tooMany", all.size());
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        types.add(type);
        return new Outcome.Done<>(type);
    }
}

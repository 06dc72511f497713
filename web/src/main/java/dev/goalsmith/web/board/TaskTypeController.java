package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.AddTaskType;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.web.board.Mending.Part;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The person's own types of task, added while a note is written on.
@Controller
class TaskTypeController {

    private final BoardPages pages;
    private final GoalHeaders headers;
    private final AddTaskType addTaskType;

    TaskTypeController(BoardPages pages, GoalHeaders headers, AddTaskType addTaskType) {
        this.pages = pages;
        this.headers = headers;
        this.addTaskType = addTaskType;
    }

    @PostMapping("/goals/{goal}/task-types")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        // A type belongs to no goal: without this it would be added from the board of a goal that is not there.
        headers.get(actor, goal, Tab.BOARD);
        var at = Lookout.of(goal, form);
        var request = new AddTaskType.Request(form.value("name"), form.value("paper"));
        return switch (addTaskType.by(actor, request)) {
            case Outcome.Done<TaskType>(TaskType type) ->
                pages.back(at, flash, "type", Words.english().say("board.type.added", type.name()));
            case Outcome.Invalid<TaskType>(var problems) -> pages.mend(actor, at, Part.TYPE, form, problems);
            case Outcome.Missing<TaskType> _, Outcome.Stale<TaskType> _ -> throw new NotFound();
        };
    }
}

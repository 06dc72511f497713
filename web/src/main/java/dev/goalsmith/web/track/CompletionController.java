package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.Progressed;
import dev.goalsmith.app.track.ReopenTask;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// That a task is complete.
@Controller
class CompletionController {

    private final CompleteTask completeTask;
    private final ReopenTask reopenTask;

    CompletionController(CompleteTask completeTask, ReopenTask reopenTask) {
        this.completeTask = completeTask;
        this.reopenTask = reopenTask;
    }

    @PostMapping("/tasks/{task}/completion")
    View create(
            Actor actor,
            @PathVariable Id task,
            @RequestParam(defaultValue = "/") String back,
            RedirectAttributes flash) {
        return switch (completeTask.by(actor, task)) {
            case Outcome.Done<Progressed>(var completed) -> {
                String undo = "/tasks/%s/completion/deletion".formatted(task);
                yield Return.to(Ask.back(back), new Toast(Logged.text(completed), undo), flash);
            }
            case Outcome.Missing<Progressed> _, Outcome.Invalid<Progressed> _, Outcome.Stale<Progressed> _ ->
                throw new NotFound();
        };
    }

    @PostMapping("/tasks/{task}/completion/deletion")
    View delete(
            Actor actor,
            @PathVariable Id task,
            @RequestParam(defaultValue = "/") String back,
            RedirectAttributes flash) {
        return switch (reopenTask.by(actor, task)) {
            case Outcome.Done<Task>(Task open) ->
                Return.to(Ask.back(back), Toast.say("track.task.reopened", open.title()), flash);
            case Outcome.Missing<Task> _, Outcome.Invalid<Task> _, Outcome.Stale<Task> _ -> throw new NotFound();
        };
    }
}

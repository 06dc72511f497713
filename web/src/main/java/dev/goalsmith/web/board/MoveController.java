package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.Move;
import dev.goalsmith.app.board.MoveTask;
import dev.goalsmith.app.board.MoveTask.Moved;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.board.Mending.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Toast;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Hanging notes elsewhere: a step from the keyboard or a button, or a place where one was dropped.
@Controller
class MoveController {

    private final BoardPages pages;
    private final MoveTask moveTask;

    MoveController(BoardPages pages, MoveTask moveTask) {
        this.pages = pages;
        this.moveTask = moveTask;
    }

    @PostMapping("/goals/{goal}/moves")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var at = Lookout.of(goal, form);
        Id task = needed(form, "task");
        return switch (moveTask.by(actor, task, move(form))) {
            case Outcome.Done<Moved>(Moved moved) -> {
                tellOfHours(moved, flash);
                yield pages.back(
                        seeing(at, form, moved),
                        flash,
                        form.value("focus"),
                        Words.english().say(moved.said()));
            }
            case Outcome.Invalid<Moved>(var problems) -> pages.mend(actor, at, Part.MOVE, form, problems);
            case Outcome.Missing<Moved> _, Outcome.Stale<Moved> _ -> throw new NotFound();
        };
    }

    /// Hours that no longer count are not left to be found out.
    private static void tellOfHours(Moved moved, RedirectAttributes flash) {
        Task silenced = moved.silenced();
        Duration hours = silenced == null ? null : silenced.estimate();
        if (silenced != null && hours != null) {
            flash.addFlashAttribute(Toast.NAME, Toast.say("board.hours.rest", Format.length(hours), silenced.title()));
        }
    }

    /// A note that went into another stays in sight: that one is opened, unless the note is open itself.
    private static Lookout seeing(Lookout at, Form form, Moved moved) {
        boolean hidden = form.value("step").equals(Move.Step.IN.name())
                && !moved.task().id().equals(at.open());
        return hidden ? at.opening(moved.task().place().parentId()) : at;
    }

    private static Move move(Form form) {
        return Arrays.stream(Move.Step.values())
                .filter(step -> step.name().equals(form.value("step")))
                .findFirst()
                .<Move>map(step -> step)
                .orElseGet(() -> new Move.To(optional(form, "parent"), position(form.value("position"))));
    }

    private static @Nullable Id optional(Form form, String field) {
        return form.value(field).isEmpty() ? null : needed(form, field);
    }

    private static Id needed(Form form, String field) {
        Id id = Id.parse(form.value(field));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    /// Where nothing sensible stands, the note goes last.
    private static int position(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(digits) : Board.MOST_TASKS;
    }
}

package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.board.BoardView;
import dev.goalsmith.app.board.ShowBoard;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.board.Mending.Part;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The answers that the forms of the board have in common.
@Component
class BoardPages {

    static final String FOCUS = "focus";
    static final String SAID = "said";

    private static final String TEMPLATE = "board/board";

    private final Pages pages;
    private final ShowBoard showBoard;
    private final GoalHeaders headers;
    private final EffortHints hints;

    BoardPages(Pages pages, ShowBoard showBoard, GoalHeaders headers, EffortHints hints) {
        this.pages = pages;
        this.headers = headers;
        this.showBoard = showBoard;
        this.hints = hints;
    }

    View show(Actor actor, Lookout at, String focus, String said) {
        return pages.page(TEMPLATE, page(actor, at, Mending.NOTHING, focus, said));
    }

    /// Back to where the person looked, with the focus on a control and a word for screen readers.
    View back(Lookout at, RedirectAttributes flash, String focus, String said) {
        flash.addFlashAttribute(FOCUS, focus);
        flash.addFlashAttribute(SAID, said);
        return new RedirectView(at.path());
    }

    /// The control to go on with when `task` is gone: the note that takes its place, the one before it, or the one
    /// above.
    String beside(Actor actor, Id goal, Id task) {
        BoardView view = showBoard.by(actor, goal);
        Task found = view == null ? null : view.board().find(task);
        if (view == null || found == null) {
            return "prompt";
        }
        List<Task> siblings = view.board().siblingsOf(found);
        int at = siblings.indexOf(found);
        Task next = at + 1 < siblings.size()
                ? siblings.get(at + 1)
                : at > 0 ? siblings.get(at - 1) : view.board().parentOf(found);
        return next == null ? "prompt" : "open-" + next.id();
    }

    View mend(Actor actor, Lookout at, Part part, Form form, List<Problem> problems) {
        return pages.mend(TEMPLATE, page(actor, at, new Mending(part, form.with(problems)), "", ""));
    }

    /// The note was changed meanwhile: what was typed beside what is there now.
    View conflict(Actor actor, Lookout at, Form form) {
        return pages.page(TEMPLATE, page(actor, at, new Mending(Part.CONFLICT, form), "", ""), HttpStatus.CONFLICT);
    }

    private BoardPage page(Actor actor, Lookout at, Mending mending, String focus, String said) {
        BoardView view = showBoard.by(actor, at.goal());
        if (view == null) {
            throw new NotFound();
        }
        EffortHint effort = hints.shown(actor, view, at.edit(), mending.form());
        return new BoardPage(headers.get(actor, at.goal(), Tab.BOARD), view, at, mending, effort, focus, said);
    }
}

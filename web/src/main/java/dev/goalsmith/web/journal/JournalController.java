package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.journal.DeleteLesson;
import dev.goalsmith.app.journal.JournalView;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.app.journal.ShowJournal;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The journal of a goal.
@Controller
class JournalController {

    private final Pages pages;
    private final GoalHeaders headers;
    private final ShowJournal showJournal;
    private final RecordLesson recordLesson;
    private final DeleteLesson deleteLesson;

    JournalController(
            Pages pages,
            GoalHeaders headers,
            ShowJournal showJournal,
            RecordLesson recordLesson,
            DeleteLesson deleteLesson) {
        this.pages = pages;
        this.headers = headers;
        this.showJournal = showJournal;
        this.recordLesson = recordLesson;
        this.deleteLesson = deleteLesson;
    }

    @GetMapping("/goals/{goal}/journal")
    View show(Actor actor, @PathVariable Id goal) {
        return pages.page("journal/journal", page(actor, goal, Form.empty()));
    }

    @PostMapping("/goals/{goal}/lessons")
    View createLesson(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        return switch (recordLesson.by(actor, goal, form.value("text"))) {
            case Outcome.Done<Lesson> _ ->
                Return.to(Tab.JOURNAL.path(goal), Toast.say("journal.lesson.recorded"), flash);
            case Outcome.Invalid<Lesson>(var problems) ->
                pages.mend("journal/journal", page(actor, goal, form.with(problems)));
            case Outcome.Missing<Lesson> _, Outcome.Stale<Lesson> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/lessons/{lesson}/deletion")
    View deleteLesson(Actor actor, @PathVariable Id goal, @PathVariable Id lesson, RedirectAttributes flash) {
        return Return.deleted(deleteLesson.by(actor, lesson), "journal.lesson.deleted", Tab.JOURNAL.path(goal), flash);
    }

    private JournalPage page(Actor actor, Id goal, Form lesson) {
        GoalHeader header = headers.get(actor, goal, Tab.JOURNAL);
        JournalView view = showJournal.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return new JournalPage(header, view, lesson);
    }
}

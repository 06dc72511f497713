package dev.goalsmith.web.track;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Toast;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Goes back to a page of ours with a word about what was just done.
public final class Return {

    private Return() {}

    public static View to(String path, String text, RedirectAttributes flash) {
        return to(path, Toast.of(text), flash);
    }

    public static View to(String path, Toast toast, RedirectAttributes flash) {
        flash.addFlashAttribute(Toast.NAME, toast);
        return new RedirectView(path);
    }

    /// Goes back and says by `key` what was deleted, with the way to take it back.
    ///
    /// @throws NotFound if there was nothing to delete
    public static View deleted(Outcome<Deleted> outcome, String key, String path, RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Deleted>(Deleted deleted) ->
                to(path, Toast.of(deleted, Words.english().say(key, deleted.label())), flash);
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }

    /// Where a form wants to go back to, if that is a page of ours; otherwise to the progress of the goal.
    public static String path(Form form, Id goal) {
        String back = form.value("back");
        return back.isEmpty() ? progress(goal) : Ask.back(back);
    }

    public static String progress(Id goal) {
        return "/goals/%s/progress".formatted(goal);
    }
}

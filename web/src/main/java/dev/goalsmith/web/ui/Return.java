package dev.goalsmith.web.ui;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.undo.Deleted;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Goes back to a page of ours with a word about what was just done.
public final class Return {

    private Return() {}

    public static View to(String path, Toast toast, RedirectAttributes flash) {
        flash.addFlashAttribute(Toast.NAME, toast);
        return new RedirectView(path);
    }

    /// Goes back and says by `key` what was deleted, with the way to take it back.
    ///
    /// @throws NotFound if there was nothing to delete
    public static View deleted(Outcome<Deleted> outcome, String key, String path, RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Deleted>(Deleted deleted) -> to(path, Toast.gone(deleted, key), flash);
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }
}

package dev.goalsmith.web.track;

import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
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

    /// Where a form wants to go back to, if that is a page of ours; otherwise to the progress of the goal.
    public static String path(Form form, Id goal) {
        String back = form.value("back");
        return back.isEmpty() ? progress(goal) : Ask.back(back);
    }

    public static String progress(Id goal) {
        return "/goals/%s/progress".formatted(goal);
    }
}

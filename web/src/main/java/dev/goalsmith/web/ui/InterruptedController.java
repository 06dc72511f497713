package dev.goalsmith.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Shows a form that was interrupted, to be sent again.
@Controller
class InterruptedController {

    private final Pages pages;

    InterruptedController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(Interrupted.PATH)
    View show(HttpServletRequest request) {
        Interrupted kept = Interrupted.take(request);
        return kept == null ? new RedirectView("/") : pages.page("ui/interrupted", kept);
    }
}

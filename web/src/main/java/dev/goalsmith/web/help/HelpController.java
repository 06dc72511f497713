package dev.goalsmith.web.help;

import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The pages of the help, for anybody.
@Controller
class HelpController {

    private final Pages pages;
    private final Handbook handbook;

    HelpController(Pages pages, Handbook handbook) {
        this.pages = pages;
        this.handbook = handbook;
    }

    @GetMapping({"/help", "/help/{page}", "/help/rules/{rule}"})
    View show(HttpServletRequest request) {
        HelpPage page = handbook.find(request.getRequestURI());
        if (page == null) {
            throw new NotFound();
        }
        return pages.page("help/help", page);
    }
}

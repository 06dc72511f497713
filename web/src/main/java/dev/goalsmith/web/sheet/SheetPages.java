package dev.goalsmith.web.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.sheet.SheetView;
import dev.goalsmith.app.sheet.ShowSheet;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Shows the sheet: alone to a script that asks for it, on its page to a person.
@Component
class SheetPages {

    private final Pages pages;
    private final GoalHeaders headers;
    private final ShowSheet showSheet;

    SheetPages(Pages pages, GoalHeaders headers, ShowSheet showSheet) {
        this.pages = pages;
        this.headers = headers;
        this.showSheet = showSheet;
    }

    /// The sheet as it is now.
    ///
    /// @throws NotFound if the actor has no such goal
    SheetPage sheet(Actor actor, Id goal, Form form) {
        SheetView view = showSheet.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return SheetPage.of(view, Ask.back(form, Tab.PLAN.path(goal)));
    }

    View show(Actor actor, SheetPage sheet, HttpServletRequest request, HttpStatus status) {
        if (Ask.forFragment(request)) {
            return pages.page("sheet/sheet", sheet, status);
        }
        Id goal = sheet.view().goal().id();
        return pages.page("sheet/page", new SheetWholePage(headers.get(actor, goal, Tab.PLAN), sheet), status);
    }
}

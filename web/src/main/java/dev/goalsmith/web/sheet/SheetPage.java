package dev.goalsmith.web.sheet;

import dev.goalsmith.app.sheet.SheetLine;
import dev.goalsmith.app.sheet.SheetView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan sheet as a part of a page, shown by `sheet/sheet.jte`.
///
/// @param back the page that it is a part of, where its forms return to
/// @param mended the row that must be mended, with what was typed into it; null while there is none
/// @param newForm what was typed as a new task
public record SheetPage(
        SheetView view, String back, @Nullable Mended mended, Form newForm) {

    /// A row with what was typed into its cells.
    record Mended(Id task, Form form) {}

    /// The sheet as part of the plan of its goal.
    public static SheetPage of(SheetView view) {
        return of(view, Tab.PLAN.path(view.goal().id()));
    }

    static SheetPage of(SheetView view, String back) {
        return new SheetPage(view, back, null, Form.empty());
    }

    SheetPage mending(Id task, Form form) {
        return new SheetPage(view, back, new Mended(task, form), newForm);
    }

    SheetPage withNew(Form form) {
        return new SheetPage(view, back, mended, form);
    }

    public List<SheetRowPart> rows() {
        return view.lines().stream().map(this::row).toList();
    }

    /// Whether one can begin to work on a task: the parts of a task are worked on, not the whole.
    public boolean isStartable(SheetLine line) {
        return view.goal().isOpen() && !line.hasParts() && !line.isComplete();
    }

    private SheetRowPart row(SheetLine line) {
        Form typed = mended != null && mended.task().equals(line.task().id()) ? mended.form() : null;
        return SheetRowPart.of(line, typed);
    }

    /// Where something of the sheet is, such as `/sheet.csv`.
    public String path(String rest) {
        return "/goals/" + view.goal().id() + rest;
    }
}

package dev.goalsmith.web.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.sheet.ExportSheet;
import dev.goalsmith.app.sheet.ExportSheet.Exported;
import dev.goalsmith.app.sheet.ExportSheet.Kind;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The plan sheet of a goal, to look at and to take along.
@Controller
class SheetController {

    private final SheetPages pages;
    private final ExportSheet exportSheet;

    SheetController(SheetPages pages, ExportSheet exportSheet) {
        this.pages = pages;
        this.exportSheet = exportSheet;
    }

    @GetMapping("/goals/{goal}/sheet")
    View show(Actor actor, @PathVariable Id goal, HttpServletRequest request) {
        Form here = Form.of(Map.of("back", request.getRequestURI()));
        return pages.show(actor, pages.sheet(actor, goal, here), request, HttpStatus.OK);
    }

    @GetMapping("/goals/{goal}/sheet.xlsx")
    View workbook(Actor actor, @PathVariable Id goal) {
        return file(actor, goal, Kind.XLSX);
    }

    @GetMapping("/goals/{goal}/sheet.csv")
    View csv(Actor actor, @PathVariable Id goal) {
        return file(actor, goal, Kind.CSV);
    }

    @GetMapping("/goals/{goal}/sheet-exact.csv")
    View exactCsv(Actor actor, @PathVariable Id goal) {
        return file(actor, goal, Kind.EXACT_CSV);
    }

    private View file(Actor actor, Id goal, Kind kind) {
        Exported exported = exportSheet.by(actor, goal, kind);
        if (exported == null) {
            throw new NotFound();
        }
        return new SheetDownload(exported);
    }
}

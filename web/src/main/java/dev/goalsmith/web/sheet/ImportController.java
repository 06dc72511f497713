package dev.goalsmith.web.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.sheet.ImportSheet;
import dev.goalsmith.app.sheet.ImportView;
import dev.goalsmith.app.sheet.UploadSheet;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Sheets that a person brings: uploaded, looked at, taken in.
@Controller
class ImportController {

    private final Pages pages;
    private final GoalHeaders headers;
    private final UploadSheet uploadSheet;
    private final ImportSheet importSheet;

    ImportController(Pages pages, GoalHeaders headers, UploadSheet uploadSheet, ImportSheet importSheet) {
        this.pages = pages;
        this.headers = headers;
        this.uploadSheet = uploadSheet;
        this.importSheet = importSheet;
    }

    @GetMapping("/goals/{goal}/sheet/imports")
    View index(Actor actor, @PathVariable Id goal) {
        return pages.page("sheet/upload", new UploadPage(headers.get(actor, goal, Tab.PLAN), "", List.of()));
    }

    @PostMapping("/goals/{goal}/sheet/imports")
    View create(Actor actor, @PathVariable Id goal, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || file.isEmpty()) {
            String key = name.isEmpty() ? "sheet.import.none" : "sheet.file.empty";
            return refused(actor, goal, name, List.of(Problem.of("file", key)));
        }
        return switch (uploadSheet.by(actor, goal, name, file.getBytes())) {
            case Outcome.Done<Id>(Id draft) -> new RedirectView("/goals/%s/sheet/imports/%s".formatted(goal, draft));
            case Outcome.Invalid<Id>(var problems) -> refused(actor, goal, name, problems);
            case Outcome.Missing<Id> _, Outcome.Stale<Id> _ -> throw new NotFound();
        };
    }

    private View refused(Actor actor, Id goal, String name, List<Problem> problems) {
        return pages.mend("sheet/upload", new UploadPage(headers.get(actor, goal, Tab.PLAN), name, problems));
    }

    @GetMapping("/goals/{goal}/sheet/imports/{draft}")
    View show(Actor actor, @PathVariable Id goal, @PathVariable Id draft) {
        return switch (importSheet.preview(actor, goal, draft)) {
            case Outcome.Done<ImportView>(ImportView view) -> preview(actor, view, HttpStatus.OK);
            case Outcome.Invalid<ImportView>(var problems) -> refused(actor, goal, "", problems);
            case Outcome.Missing<ImportView> _, Outcome.Stale<ImportView> _ -> throw new NotFound();
        };
    }

    private View preview(Actor actor, ImportView view, HttpStatus status) {
        Id goal = view.goal().id();
        boolean changed = status == HttpStatus.CONFLICT;
        return pages.page("sheet/import", new ImportPage(headers.get(actor, goal, Tab.PLAN), view, changed), status);
    }

    @PostMapping("/goals/{goal}/sheet/imports/{draft}/application")
    View apply(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id draft,
            @RequestParam(defaultValue = "") String mark,
            RedirectAttributes flash) {
        return switch (importSheet.by(actor, goal, draft, mark)) {
            case Outcome.Done<ImportView>(ImportView view) -> {
                var said = Toast.say("sheet.import.done", view.added(), view.changed());
                yield Return.to(Tab.PLAN.path(goal), said, flash);
            }
            case Outcome.Stale<ImportView>(ImportView view) -> preview(actor, view, HttpStatus.CONFLICT);
            case Outcome.Invalid<ImportView>(var problems) -> refused(actor, goal, "", problems);
            case Outcome.Missing<ImportView> _ -> throw new NotFound();
        };
    }
}

package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.schedule.ImportBusyTimes;
import dev.goalsmith.app.schedule.ImportBusyTimes.Imported;
import dev.goalsmith.app.schedule.RemoveImportedTimes;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.schedule.WithdrawBusyImport;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.schedule.Absence.Change;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes in the busy times of a calendar that a person brings as a file.
@Controller
class BusyFileController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final Absence absence;
    private final ImportBusyTimes importBusyTimes;
    private final WithdrawBusyImport withdrawBusyImport;
    private final RemoveImportedTimes removeImportedTimes;

    BusyFileController(
            Pages pages,
            SchedulePages schedulePages,
            Absence absence,
            ImportBusyTimes importBusyTimes,
            WithdrawBusyImport withdrawBusyImport,
            RemoveImportedTimes removeImportedTimes) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.absence = absence;
        this.importBusyTimes = importBusyTimes;
        this.withdrawBusyImport = withdrawBusyImport;
        this.removeImportedTimes = removeImportedTimes;
    }

    @PostMapping("/goals/{goal}/busy-times/imports")
    View create(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam(required = false) @Nullable MultipartFile busyFile,
            RedirectAttributes flash)
            throws IOException {
        ScheduleView view = schedulePages.view(actor, goal);
        if (busyFile == null || busyFile.isEmpty()) {
            return refused(actor, view, List.of(Problem.of("busyFile", "schedule.busy.file.none")));
        }
        byte[] file = busyFile.getBytes();
        Change<Imported> change = absence.watch(actor, () -> importBusyTimes.by(actor, file));
        return switch (change.outcome()) {
            case Outcome.Done<Imported>(Imported(Id id, var times)) -> {
                String taken = Words.english().say("schedule.busy.file.taken", times.size());
                Toast toast = change.busy(taken, times);
                String undo = "/goals/%s/busy-times/imports/%s/withdrawal".formatted(goal, id);
                yield Return.to(Tab.SCHEDULE.path(goal), toast.withUndo(undo), flash);
            }
            case Outcome.Invalid<Imported>(var problems) -> refused(actor, view, problems);
            case Outcome.Missing<Imported> _, Outcome.Stale<Imported> _ -> throw new NotFound();
        };
    }

    private View refused(Actor actor, ScheduleView view, List<Problem> problems) {
        ScheduleForm filled = ScheduleForm.filled(view);
        Form form = Form.empty().with(problems);
        return pages.mend("schedule/schedule", schedulePages.present(actor, view, filled, form));
    }

    @PostMapping("/goals/{goal}/busy-times/imports/{busyImport}/withdrawal")
    View withdraw(Actor actor, @PathVariable Id goal, @PathVariable Id busyImport, RedirectAttributes flash) {
        schedulePages.view(actor, goal);
        return after(withdrawBusyImport.by(actor, busyImport), "schedule.busy.file.withdrawn", goal, flash);
    }

    @PostMapping("/goals/{goal}/busy-times/imports/deletion")
    View delete(Actor actor, @PathVariable Id goal, RedirectAttributes flash) {
        schedulePages.view(actor, goal);
        Outcome<Deleted> outcome = removeImportedTimes.by(actor);
        return outcome instanceof Outcome.Done<Deleted>
                ? Return.deleted(outcome, "schedule.busy.removed", Tab.SCHEDULE.path(goal), flash)
                : after(outcome, "", goal, flash);
    }

    /// Whoever asks twice, or when another file has come, finds nothing to take away: that is no mistake.
    private static View after(Outcome<?> outcome, String key, Id goal, RedirectAttributes flash) {
        String said = outcome instanceof Outcome.Done<?> ? key : "schedule.busy.file.gone";
        return Return.to(Tab.SCHEDULE.path(goal), Toast.say(said), flash);
    }
}

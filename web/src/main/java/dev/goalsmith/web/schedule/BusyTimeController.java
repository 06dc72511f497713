package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.AddBusyTime;
import dev.goalsmith.app.schedule.AddBusyTime.Taken;
import dev.goalsmith.app.schedule.RemoveBusyTime;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.schedule.Absence.Change;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keeps times free of work in which a person is busy, and gives them back.
@Controller
class BusyTimeController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final Absence absence;
    private final AddBusyTime addBusyTime;
    private final RemoveBusyTime removeBusyTime;

    BusyTimeController(
            Pages pages,
            SchedulePages schedulePages,
            Absence absence,
            AddBusyTime addBusyTime,
            RemoveBusyTime removeBusyTime) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.absence = absence;
        this.addBusyTime = addBusyTime;
        this.removeBusyTime = removeBusyTime;
    }

    @PostMapping("/goals/{goal}/busy-times")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        ScheduleView view = schedulePages.view(actor, goal);
        var request = new AddBusyTime.Request(
                form.value("busyOn"),
                form.value("busyFrom"),
                form.value("busyUntil"),
                form.value("busyTo"),
                form.value("busyWhat"));
        Change<Taken> change = absence.watch(actor, () -> addBusyTime.by(actor, request));
        return switch (change.outcome()) {
            case Outcome.Done<Taken>(Taken(Id id, BusyTime time)) -> {
                String added = Words.english().say("schedule.busy.added", time.from());
                Toast toast = change.busy(added, List.of(time));
                String undo = "/goals/%s/busy-times/%s/deletion".formatted(goal, id);
                yield Return.to(Tab.SCHEDULE.path(goal), toast.withUndo(undo), flash);
            }
            case Outcome.Invalid<Taken>(var problems) -> {
                ScheduleForm filled = ScheduleForm.filled(view);
                yield pages.mend("schedule/schedule", schedulePages.present(actor, view, filled, form.with(problems)));
            }
            case Outcome.Missing<Taken> _, Outcome.Stale<Taken> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/busy-times/{busyTime}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id busyTime, RedirectAttributes flash) {
        schedulePages.view(actor, goal);
        return Return.deleted(
                removeBusyTime.by(actor, busyTime), "schedule.busy.removed", Tab.SCHEDULE.path(goal), flash);
    }
}

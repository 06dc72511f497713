package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.ReserveSlots;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keeps promised slots for a goal or a growth track, asked from the Schedule of one of the person's goals.
@Controller
class ReservationController {

    private final SchedulePages schedulePages;
    private final ReserveSlots reserveSlots;

    ReservationController(SchedulePages schedulePages, ReserveSlots reserveSlots) {
        this.schedulePages = schedulePages;
        this.reserveSlots = reserveSlots;
    }

    @PostMapping("/goals/{goal}/reservations")
    View update(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        schedulePages.view(actor, goal);
        List<String> slots = fields.getOrDefault("slot", List.of());
        List<String> whom = fields.getOrDefault("whom", List.of());
        return switch (reserveSlots.by(actor, KeeperLine.read(slots, whom))) {
            case Outcome.Done<List<KeptSlot>> _ ->
                Return.to(Tab.SCHEDULE.path(goal), Toast.say("schedule.keeper.saved"), flash);
            case Outcome.Invalid<List<KeptSlot>> _,
                    Outcome.Missing<List<KeptSlot>> _,
                    Outcome.Stale<List<KeptSlot>> _ -> throw new NotFound();
        };
    }
}

package dev.goalsmith.web.schedule;

import dev.goalsmith.app.plan.PreviewFit;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.schedule.WeekCells;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.web.ui.Form;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The form of the schedule: what was typed, and the half hours that were painted.
record ScheduleForm(Form form, Set<String> cells) {

    static ScheduleForm of(MultiValueMap<String, String> fields) {
        var known = new LinkedHashSet<>(fields.getOrDefault("cell", List.of()));
        known.retainAll(WeekCells.all());
        return new ScheduleForm(Form.of(fields.toSingleValueMap()), known);
    }

    /// What is promised at present, for two months or as long as it holds.
    static ScheduleForm filled(ScheduleView view) {
        Promised present = view.present();
        String text = present == null ? "" : SlotText.write(present.slots());
        LocalDate usual = Commitment.usualEnd(view.today());
        LocalDate last = present != null && present.to().isAfter(view.today()) ? present.to() : usual;
        var values = new HashMap<String, String>();
        values.put("slots", text);
        values.put("from", view.today().toString());
        values.put("to", last.toString());
        values.put("seen", view.promises().mark());
        return new ScheduleForm(Form.of(values), Set.of());
    }

    /// The same with other slots, and another first and last day, where `given` names them.
    ScheduleForm trying(Form given) {
        Form tried = form;
        for (String name : List.of("slots", "from", "to")) {
            tried = given.value(name).isEmpty() ? tried : tried.with(name, given.value(name));
        }
        return new ScheduleForm(tried, cells);
    }

    WeekForm week() {
        return new WeekForm(form.value("slots"), form.value("shown"), cells);
    }

    PreviewFit.Request toTry() {
        return new PreviewFit.Request(week(), form.value("from"), form.value("to"));
    }

    CommitHours.Request toCommit() {
        return new CommitHours.Request(
                week(), form.value("from"), form.value("to"), form.value("reason"), form.value("seen"));
    }

    /// The same with the text and the half hours agreeing, as far as they can be read.
    ScheduleForm agreed(ScheduleView view) {
        DayParts parts = view.account().whereabouts().dayParts();
        if (!(week().read(parts) instanceof SlotText.Parsed(var slots))) {
            return this;
        }
        String text = form.value("slots").strip();
        boolean saysSo = SlotText.parse(text, parts) instanceof SlotText.Parsed(var typed) && typed.equals(slots);
        Form same = form.with("slots", saysSo ? text : SlotText.write(slots));
        return new ScheduleForm(same, new LinkedHashSet<>(WeekCells.of(slots)));
    }
}

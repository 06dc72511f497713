package dev.goalsmith.web.schedule;

import dev.goalsmith.app.plan.FitView;
import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.schedule.WeekCells;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.track.WeekOfHours;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The schedule of a goal: `form` with the half hours `painted` is what will be promised, `fit` how that fits.
///
/// `weeks` is what was promised and kept, oldest first. `tried` says that the fit is of the form and not of what is
/// promised. `beside` is what was sent of another form on the page, if one was.
public record SchedulePage(
        GoalHeader header,
        ScheduleView view,
        FitView fit,
        boolean tried,
        Form form,
        Set<String> painted,
        Form beside,
        List<WeekOfHours> weeks) {

    public SchedulePage {
        painted = Collections.unmodifiableSet(new LinkedHashSet<>(painted));
        weeks = List.copyOf(weeks);
    }

    public List<KeeperLine> keepers() {
        return KeeperLine.of(view);
    }

    public Form habitsForm() {
        return beside.values().containsKey("mostADay") ? beside : HabitsForm.filled(view.habits());
    }

    /// The rules that hold, in a few words each.
    public List<String> habits() {
        return HabitsForm.words(view.habits());
    }

    /// The promised slots that stay empty because they are shorter than the shortest session.
    public List<Slot> tooShort() {
        Promised present = view.present();
        return present == null ? List.of() : view.habits().tooShort(present.slots());
    }

    public Id id() {
        return view.goal().id();
    }

    public WeekGrid grid() {
        return WeekGrid.of(painted, parts());
    }

    public DayParts parts() {
        return view.account().whereabouts().dayParts();
    }

    /// What the text says, as far as it can be read.
    public List<SlotChip> slots() {
        return slotsOf().stream().map(SlotChip::new).toList();
    }

    private List<Slot> slotsOf() {
        return SlotText.parse(form.value("slots"), parts()).slots();
    }

    /// The half hours that the text says, as far as it can be read.
    public List<String> read() {
        return WeekCells.of(slotsOf());
    }

    /// The form as it would be if nothing had been typed or tried.
    public Form present() {
        return ScheduleForm.filled(view).form();
    }

    public Duration perWeek() {
        return slotsOf().stream().map(Slot::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// What is promised now, as text; empty if nothing is.
    public String presentText() {
        Promised present = view.present();
        return present == null ? "" : SlotText.write(present.slots());
    }

    /// Whether something is promised, so that other hours need a reason.
    public boolean isChange() {
        return view.present() != null;
    }

    /// The deadline, if hours are missing and the promise ends before it; null otherwise.
    public @Nullable LocalDate beyondPromise() {
        Deadline deadline = view.goal().deadline();
        boolean missing = fit.isPromised() && !fit.verdict().fits();
        return missing && deadline != null && fit.tried().to().isBefore(deadline.on()) ? deadline.on() : null;
    }

    /// The form with the same slots until the day `to`.
    public String until(LocalDate to) {
        return trying(form.value("slots"), to.toString());
    }

    /// The form with other slots for the same days.
    public String with(List<Slot> week) {
        return trying(SlotText.write(week), form.value("to"));
    }

    private String trying(String slots, String to) {
        return Stream.of("slots=" + encoded(slots), "from=" + encoded(form.value("from")), "to=" + encoded(to))
                .collect(Collectors.joining("&", Tab.SCHEDULE.path(id()) + "?", "#fit"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// “Tue 24 Nov, 19:00 to 21:00”, with the second day if it is another.
    public String name(BusyTime time) {
        boolean oneDay = time.from().toLocalDate().equals(time.to().toLocalDate());
        Object end = oneDay ? time.to().toLocalTime() : time.to();
        return Words.english().say("schedule.busy.label", time.from(), end);
    }

    public LocalDate twoMonths() {
        return Commitment.usualEnd(view.today());
    }
}

package dev.goalsmith.app.plan;

import dev.goalsmith.app.plan.FitView.Hours;
import dev.goalsmith.app.plan.FitView.Room;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.Fit;
import dev.goalsmith.engine.plan.Usable;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many of the promised hours until `by` one goal needs and can use.
final class Capacity {

    private final LaidPlan laid;
    private final Goal goal;
    private final LocalDate by;
    private final int minute;
    private final Usable usable;

    Capacity(LaidPlan laid, Goal goal, LocalDate by) {
        this.laid = laid;
        this.goal = goal;
        this.by = by;
        this.minute = laid.plan().timeline().minute(Agenda.endOf(by));
        this.usable = laid.plan()
                .usable(tasks().stream()
                        .filter(this::isOwn)
                        .map(CalendarTask::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<CalendarTask> tasks() {
        return laid.plan().agenda().tasks();
    }

    private boolean isOwn(CalendarTask task) {
        return laid.situation().boardOf(goal).find(task.id()) != null;
    }

    Hours hours() {
        Deadline deadline = goal.deadline();
        int needed = 0;
        int byAll = 0;
        for (CalendarTask task : tasks()) {
            LocalDateTime due = task.dueBefore();
            boolean counts = due == null || deadline == null || !due.isAfter(Agenda.endOf(by));
            needed += isOwn(task) ? task.minutes() : 0;
            byAll += isOwn(task) || counts ? task.minutes() : 0;
        }
        return new Hours(room(), needed, byAll);
    }

    private Room room() {
        int kept = usable.keptBy(minute);
        return new Room(
                laid.plan().availableBy(by),
                usable.by(minute),
                usable.byAll(minute, laid.plan().laidBy(minute)),
                kept,
                kept == 0 ? List.of() : keptFor());
    }

    private List<String> keptFor() {
        var names = new LinkedHashSet<String>();
        for (KeptSlot slot : laid.situation().promises().kept()) {
            String name = slot.keeper().isFor(goal) ? null : name(slot.keeper());
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private @Nullable String name(Keeper keeper) {
        return switch (keeper) {
            case Keeper.OneGoal(Id id) -> {
                Goal other = laid.situation().findGoal(id);
                yield other == null || !needsTime(other) ? null : other.name();
            }
            case Keeper.OneTrack(GrowthTrack track) -> Words.english().say("goal.track." + track.name());
        };
    }

    /// A slot that is kept for a goal with nothing left to do is free for all.
    private boolean needsTime(Goal other) {
        Board board = laid.situation().boardOf(other);
        return tasks().stream().anyMatch(task -> task.minutes() > 0 && board.find(task.id()) != null);
    }

    /// Whether other goals need time, too.
    boolean isShared() {
        return tasks().stream().anyMatch(task -> task.minutes() > 0 && !isOwn(task));
    }

    /// What could be added to a plan that fits: what the best order leaves, not what this one does, and no more than
    /// the rules do.
    int spare(Fit fit) {
        Integer byRules = usable.spare(minute);
        int inOrder = Math.max(0, -fit.bound());
        return byRules == null ? inOrder : Math.min(inOrder, byRules);
    }
}

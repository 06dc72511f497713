package dev.goalsmith.web.goal;

import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.app.goal.Step;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.engine.statement.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on top of every page of a goal: its large note and the tabs of its steps, shown by `goal/header.jte`.
///
/// `tab` is the page that is looked at; null on a page that none of the tabs leads to.
public record GoalHeader(GoalView view, @Nullable Tab tab) {

    public Id id() {
        return view.goal().id();
    }

    public String paper() {
        return paper(view.goal().aim().area());
    }

    /// Each area of life has a paper of its own.
    static String paper(LifeArea area) {
        return switch (area) {
            case CAREER -> "paper-1";
            case HEALTH -> "paper-6";
            case LEARNING -> "paper-5";
            case FAMILY -> "paper-3";
            case FINANCE -> "paper-2";
            case COMMUNITY -> "paper-4";
        };
    }

    /// Whether the name says anything that the statement does not begin with.
    public boolean isNamed() {
        String name = view.goal().name();
        String start = name.endsWith("…") ? name.substring(0, name.length() - 1) : name;
        return !view.statement().text().startsWith(start);
    }

    public Chips chips() {
        return Chips.of(view.standing());
    }

    public boolean isDone(Tab other) {
        Step step = other.step();
        return step != null && view.done().contains(step);
    }

    /// Whether the way goes on here.
    public boolean isNext(Tab other) {
        return view.goal().isOpen() && other.step() == view.next();
    }

    /// Whether the breakdown is done and the deadline that was set before it waits to be confirmed.
    public boolean isProvisional() {
        Deadline deadline = view.goal().deadline();
        return view.goal().isOpen() && deadline != null && !deadline.confirmed() && isDone(Tab.BOARD);
    }

    /// What keeps an open goal vague, to be warned of on the pages that plan it. The date is asked for only on
    /// the plan: it comes after the breakdown.
    public List<Criterion> gaps() {
        return view.goal().isOpen() ? view.standing().gaps(tab == Tab.PLAN) : List.of();
    }
}

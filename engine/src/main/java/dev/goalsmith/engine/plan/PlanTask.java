package dev.goalsmith.engine.plan;

import java.util.List;

/// A task as the planner sees it. Moments are minutes after the origin of the plan.
///
/// `minutes` is the work that remains, pinned sessions included; `predecessors` are places in the list of tasks;
/// the work may not begin before `release` and should be done by `due`, or [#NO_DUE].
public record PlanTask(int minutes, boolean oneSitting, List<Integer> predecessors, int release, int due, Rank rank) {

    public static final int NO_DUE = Integer.MAX_VALUE;
    public static final int MOST_MINUTES = 10_000 * 60;

    public PlanTask {
        predecessors = List.copyOf(predecessors);
        if (minutes < 0 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes (%d) must be from 0 to %d".formatted(minutes, MOST_MINUTES));
        }
        if (release < 0 || due < 0) {
            throw new IllegalArgumentException("release (%d) and due (%d) count from 0".formatted(release, due));
        }
    }

    public PlanTask withDue(int newDue) {
        return new PlanTask(minutes, oneSitting, predecessors, release, newDue, rank);
    }

    public PlanTask withMinutes(int newMinutes) {
        return new PlanTask(newMinutes, oneSitting, predecessors, release, due, rank);
    }
}

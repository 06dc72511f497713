package dev.goalsmith.engine.statement;

import java.util.Locale;

/// What sort of goal a statement sets, which decides what can be measured about it.
public enum GoalKind {
    /// Done once: "finish the onboarding guide".
    ONE_OFF,
    /// The same deliverable at a rhythm: "a budget report each month".
    RECURRING,
    /// So many of something: "three certifications".
    COUNT,
    /// A quantity that moves: "my salary by 15%".
    CHANGE,
    /// A role to hold: "become a senior manager".
    POSITION,
    /// Something to be able to do: "learn Spanish".
    SKILL,
    /// A behaviour at a rhythm: "walk every morning".
    HABIT;

    /// The key of what makes a goal of this kind measurable.
    String measure() {
        return "statement.kind." + name().toLowerCase(Locale.ROOT) + ".measure";
    }
}

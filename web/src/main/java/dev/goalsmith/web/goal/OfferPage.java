package dev.goalsmith.web.goal;

import dev.goalsmith.app.goal.Example;

/// The sentence of an example, offered to a goal that began with its wish.
public record OfferPage(GoalHeader header, Example example) {

    /// Where the statement of the goal is kept.
    public String path() {
        return "/goals/%s/statement".formatted(header.id());
    }
}

package dev.goalsmith.app;

import dev.goalsmith.store.Tx;

/// What follows, in the same transaction, whenever a person changed something that their plan depends on.
@FunctionalInterface
public interface AfterChange {

    void happened(Tx tx, Actor actor);

    default AfterChange then(AfterChange next) {
        return (tx, actor) -> {
            happened(tx, actor);
            next.happened(tx, actor);
        };
    }
}

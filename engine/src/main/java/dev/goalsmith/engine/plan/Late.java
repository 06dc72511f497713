package dev.goalsmith.engine.plan;

import java.util.Comparator;

/// A task that is done after its due date, by so many available minutes.
public record Late(int task, int minutes) {

    static final Comparator<Late> LATEST_FIRST =
            Comparator.comparingInt(Late::minutes).reversed().thenComparingInt(Late::task);
}

package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notes for the tests, numbered.
final class Tasks {

    static final Id GOAL = id(900);
    static final Id CALL = id(901);
    static final Id WRITING = id(902);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Tasks() {}

    static Id id(int number) {
        return new Id(new UUID(0x7000, number));
    }

    static Task task(int number, @Nullable Id type, @Nullable Integer minutes, Progress progress) {
        Duration estimate = minutes == null ? null : Duration.ofMinutes(minutes);
        return new Task(
                id(number),
                new Place(GOAL, null, number),
                new Note("Task " + number, type, false),
                Effort.UNKNOWN.withEstimate(estimate),
                progress,
                1);
    }

    static Progress complete() {
        return new Progress(100, TODAY);
    }
}

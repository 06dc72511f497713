package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Boards from seeds: any tree, any order, some notes without an estimate, predecessors with and without circles.
final class RandomBoards {

    static final Id GOAL = id(999_999);

    private final SplittableRandom random;

    RandomBoards(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Id id(long number) {
        return new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    static Task task(int number, @Nullable Id parent, int position, @Nullable Duration estimate) {
        return new Task(
                id(number),
                new Place(GOAL, parent, position),
                new Note("Note " + number, null, false),
                Effort.UNKNOWN.withEstimate(estimate),
                Progress.NONE,
                1);
    }

    /// From no task to `most`, shuffled.
    List<Task> tasks(int most) {
        var tasks = new ArrayList<Task>();
        int size = random.nextInt(most + 1);
        for (int number = 0; number < size; number++) {
            boolean root = number == 0 || random.nextInt(3) == 0;
            Id parent = root ? null : id(random.nextInt(number));
            Duration estimate = random.nextInt(4) == 0 ? null : Duration.ofMinutes(1 + random.nextInt(600));
            tasks.add(random.nextInt(tasks.size() + 1), task(number, parent, random.nextInt(4), estimate));
        }
        return tasks;
    }

    /// `count` pairs of different tasks, whatever comes of it.
    Map<Id, Set<Id>> predecessors(List<Task> tasks, int count) {
        var found = new HashMap<Id, Set<Id>>();
        for (int pair = 0; pair < count && tasks.size() > 1; pair++) {
            Id before = any(tasks).id();
            Id after = any(tasks).id();
            if (!before.equals(after)) {
                found.computeIfAbsent(after, _ -> new HashSet<>()).add(before);
            }
        }
        return found;
    }

    Task any(List<Task> tasks) {
        return tasks.get(random.nextInt(tasks.size()));
    }
}

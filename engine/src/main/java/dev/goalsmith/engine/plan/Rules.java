package dev.goalsmith.engine.plan;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a person lays down about their time beyond the windows.
///
/// Caps lie apart or inside each other, as days lie in weeks; reserved stretches lie apart. Pinned sessions use
/// up caps, but may break every rule, since a person may work at any time.
public record Rules(List<Cap> caps, List<Reserved> reserved, Lengths lengths) {

    public static final Rules NONE = new Rules(List.of(), List.of(), Lengths.ANY);

    /// At most so many minutes of work `during` a day, a week or any other stretch of time.
    public record Cap(Span during, int minutes) {
        public Cap {
            if (minutes < 0) {
                throw new IllegalArgumentException("minutes (%d) must not be below 0".formatted(minutes));
            }
        }
    }

    /// Time that is kept for these tasks, those of one goal or track; they may stand elsewhere too.
    public record Reserved(Span during, Set<Integer> tasks) {
        public Reserved {
            tasks = Set.copyOf(tasks);
        }
    }

    /// How long one session may be. A task of less than `shortest` minutes is done in one session; one that needs a
    /// single sitting may be longer than `longest`. Between two sessions of a task in the same window lie at least
    /// `pause` minutes, in which there may be other work.
    public record Lengths(int shortest, int longest, int pause) {

        public static final Lengths ANY = new Lengths(1, Integer.MAX_VALUE, 0);

        public Lengths {
            if (shortest < 1 || longest / 2 < shortest || pause < 0) {
                throw new IllegalArgumentException(
                        "sessions of %d to %d minutes, %d apart: the longest must be twice the shortest or more"
                                .formatted(shortest, longest, pause));
            }
        }
    }

    public Rules {
        caps = caps.stream()
                .sorted(Comparator.<Cap>comparingInt(cap -> cap.during().start())
                        .thenComparingInt(cap -> -cap.during().endExclusive()))
                .toList();
        reserved = reserved.stream()
                .sorted(Comparator.comparingInt(one -> one.during().start()))
                .toList();
        refuseCrossing(caps);
        for (int at = 1; at < reserved.size(); at++) {
            if (reserved.get(at).during().start()
                    < reserved.get(at - 1).during().endExclusive()) {
                throw new IllegalArgumentException("reserved stretches overlap: %s and %s"
                        .formatted(
                                reserved.get(at - 1).during(), reserved.get(at).during()));
            }
        }
    }

    private static void refuseCrossing(List<Cap> caps) {
        var around = new ArrayDeque<Span>();
        for (Cap cap : caps) {
            Span span = cap.during();
            while (!around.isEmpty() && around.getLast().endExclusive() <= span.start()) {
                around.removeLast();
            }
            if (!around.isEmpty() && around.getLast().endExclusive() < span.endExclusive()) {
                throw new IllegalArgumentException("caps cross: %s and %s".formatted(around.getLast(), span));
            }
            around.addLast(span);
        }
    }

    boolean isNone() {
        return caps.isEmpty() && reserved.isEmpty() && lengths.equals(Lengths.ANY);
    }

    /// Whether no time that is reserved for others holds `minute`.
    boolean mayStand(int task, int minute) {
        return reserved.stream()
                .noneMatch(one -> one.during().start() <= minute
                        && minute < one.during().endExclusive()
                        && !one.tasks().contains(task));
    }
}

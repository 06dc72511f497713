package dev.goalsmith.engine.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// Takes of the windows, from the first on, as much as the [Rules] leave to work of some kind.
///
/// Caps lie apart or inside each other, so that the first time that is free is never the wrong one to take. Pinned
/// sessions use up caps and stand in nobody else's time.
final class UsableTime {

    private final Rules rules;
    private final int[] capLeft;
    private final ToIntFunction<Set<Integer>> most;
    private final Map<Set<Integer>, Integer> taken = new HashMap<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Span> found = new ArrayList<>();
    private final Deque<Integer> around = new ArrayDeque<>();
    private int nextCap;
    private int nextReserved;

    /// `most` says how many minutes may be taken of what is reserved for such tasks.
    private UsableTime(Work work, ToIntFunction<Set<Integer>> most) {
        this.rules = work.rules();
        this.most = most;
        capLeft = rules.caps().stream()
                .mapToInt(cap -> cap.minutes()
                        - work.pinned().stream().mapToInt(cap.during()::shared).sum())
                .toArray();
        rules.caps().forEach(cap -> cut(cap.during()));
        rules.reserved().forEach(reserved -> cut(reserved.during()));
    }

    private void cut(Span during) {
        cuts.add(during.start());
        cuts.add(during.endExclusive());
    }

    static Windows of(Work work, Windows free, ToIntFunction<Set<Integer>> most) {
        var time = new UsableTime(work, most);
        for (Span window : free.spans()) {
            int from = window.start();
            while (from < window.endExclusive()) {
                Integer cut = time.cuts.higher(from);
                int to = cut == null ? window.endExclusive() : Math.min(cut, window.endExclusive());
                time.take(from, to);
                from = to;
            }
        }
        return Windows.of(time.found);
    }

    /// No cap and nothing reserved begins or ends within.
    private void take(int from, int to) {
        goTo(from);
        int minutes = to - from;
        for (int cap : around) {
            minutes = Math.min(minutes, capLeft[cap]);
        }
        boolean isReserved = nextReserved < rules.reserved().size()
                && rules.reserved().get(nextReserved).during().start() <= from;
        Set<Integer> tasks = isReserved ? rules.reserved().get(nextReserved).tasks() : Set.of();
        if (isReserved) {
            minutes = Math.min(minutes, most.applyAsInt(tasks) - taken.getOrDefault(tasks, 0));
        }
        if (minutes > 0) {
            found.add(new Span(from, from + minutes));
            taken.merge(tasks, minutes, Integer::sum);
            for (int cap : around) {
                capLeft[cap] -= minutes;
            }
        }
    }

    private void goTo(int minute) {
        List<Rules.Cap> caps = rules.caps();
        while (nextCap < caps.size() && caps.get(nextCap).during().start() <= minute) {
            around.add(nextCap++);
        }
        around.removeIf(cap -> caps.get(cap).during().endExclusive() <= minute);
        while (nextReserved < rules.reserved().size()
                && rules.reserved().get(nextReserved).during().endExclusive() <= minute) {
            nextReserved++;
        }
    }
}

package dev.goalsmith.engine.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Takes of the windows, from the first on, as much as the [Rules] leave to work of some kind.
///
/// It takes the first time that is free. Where a cap covers a part of what is reserved, other time may hold more, so
/// that the answer is a little less than the most. Pinned sessions use up caps and stand in nobody else's time.
final class UsableTime {

    private final Rules rules;
    private final int[] capLeft;
    private final Set<Integer> own;
    /// By task what it still needs of time that is reserved for it.
    private final int[] left;
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Span> found = new ArrayList<>();
    private final Deque<Integer> around = new ArrayDeque<>();
    private int nextCap;
    private int nextReserved;

    private UsableTime(Work work, Set<Integer> own, int[] needed) {
        this.rules = work.rules();
        this.own = own;
        left = needed.clone();
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

    /// Time that is reserved for `own` tasks is taken whole, that for others as far as they need it by `needed`.
    static Windows of(Work work, Windows free, Set<Integer> own, int[] needed) {
        var time = new UsableTime(work, own, needed);
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
        if (isReserved && tasks.stream().noneMatch(own::contains)) {
            minutes = takeFor(tasks, minutes);
        }
        if (minutes > 0) {
            found.add(new Span(from, from + minutes));
            for (int cap : around) {
                capLeft[cap] -= minutes;
            }
        }
    }

    /// How many of `minutes` the tasks need, which they need no more then.
    private int takeFor(Set<Integer> tasks, int minutes) {
        int taken = 0;
        for (int task : tasks.stream().sorted().toList()) {
            int some = Math.min(left[task], minutes - taken);
            left[task] -= some;
            taken += some;
        }
        return taken;
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

package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The free windows of a [Prepared], cut wherever another rule begins to hold. Moments are available minutes.
///
/// Behind the last window there is one more cell, without end and without rules.
final class Cells {

    static final int NO_END = 1 << 29;
    static final int NONE = -1;

    final int count;
    /// By cell.
    final int[] start;
    final int[] end;
    final int[] window;
    /// By cell the innermost cap, or [#NONE]; by cap the one around it, and the minutes that pinned sessions leave.
    final int[] cap;
    final int[] capAround;
    final int[] capMinutes;
    /// By cell which tasks alone may stand there: a place in `kinds`, or [#NONE] where any may.
    final int[] kind;
    final BitSet[] kinds;

    /// `cuts` are moments where a cell is to end besides.
    Cells(Prepared work, Rules rules, List<Session> pinned, int... cuts) {
        int[] starts = starts(work.free, rules, cuts);
        count = starts.length;
        start = starts;
        end = new int[count];
        window = new int[count];
        for (int cell = 0; cell < count; cell++) {
            end[cell] = cell + 1 < count ? starts[cell + 1] : NO_END;
            window[cell] = work.free.windowAt(starts[cell]);
        }
        int[] wall = new int[count];
        for (int cell = 0; cell < count; cell++) {
            int in = window[cell];
            wall[cell] = in == work.free.count()
                    ? Integer.MAX_VALUE
                    : work.free.start(in) + starts[cell] - work.free.before(in);
        }
        capAround = new int[rules.caps().size()];
        cap = caps(rules.caps(), wall);
        capMinutes = capMinutes(rules.caps(), pinned);
        Map<Set<Integer>, Integer> sets = new HashMap<>();
        kind = kinds(rules.reserved(), wall, sets);
        kinds = new BitSet[sets.size()];
        sets.forEach((tasks, at) -> {
            kinds[at] = new BitSet();
            tasks.forEach(kinds[at]::set);
        });
    }

    private static int[] starts(Windows free, Rules rules, int[] cuts) {
        int rulesCuts = 2 * (rules.caps().size() + rules.reserved().size());
        int[] all = new int[free.count() + 1 + rulesCuts + cuts.length];
        int size = 0;
        for (int at = 0; at <= free.count(); at++) {
            all[size++] = free.before(at);
        }
        for (Rules.Cap cap : rules.caps()) {
            all[size++] = free.available(cap.during().start());
            all[size++] = free.available(cap.during().endExclusive());
        }
        for (Rules.Reserved reserved : rules.reserved()) {
            all[size++] = free.available(reserved.during().start());
            all[size++] = free.available(reserved.during().endExclusive());
        }
        System.arraycopy(cuts, 0, all, size, cuts.length);
        return Arrays.stream(all)
                .filter(cut -> cut >= 0 && cut < NO_END)
                .sorted()
                .distinct()
                .toArray();
    }

    /// Caps come sorted, outer ones before inner ones that begin with them.
    private int[] caps(List<Rules.Cap> caps, int[] wall) {
        int[] innermost = new int[count];
        int inside = NONE;
        int next = 0;
        for (int cell = 0; cell < count; cell++) {
            while (next < caps.size() && caps.get(next).during().start() <= wall[cell]) {
                inside = leave(caps, inside, caps.get(next).during().start());
                capAround[next] = inside;
                inside = next++;
            }
            inside = leave(caps, inside, wall[cell]);
            innermost[cell] = inside;
        }
        return innermost;
    }

    private int leave(List<Rules.Cap> caps, int inside, int minute) {
        int at = inside;
        while (at != NONE && caps.get(at).during().endExclusive() <= minute) {
            at = capAround[at];
        }
        return at;
    }

    private static int[] capMinutes(List<Rules.Cap> caps, List<Session> pinned) {
        Windows taken = Windows.of(Prepared.spans(pinned));
        int[] minutes = new int[caps.size()];
        for (int at = 0; at < minutes.length; at++) {
            Span during = caps.get(at).during();
            int used = taken.available(during.endExclusive()) - taken.available(during.start());
            minutes[at] = Math.max(0, caps.get(at).minutes() - used);
        }
        return minutes;
    }

    private int[] kinds(List<Rules.Reserved> reserved, int[] wall, Map<Set<Integer>, Integer> sets) {
        int[] found = new int[count];
        int next = 0;
        for (int cell = 0; cell < count; cell++) {
            while (next < reserved.size() && reserved.get(next).during().endExclusive() <= wall[cell]) {
                next++;
            }
            boolean inside =
                    next < reserved.size() && reserved.get(next).during().start() <= wall[cell];
            found[cell] = inside ? sets.computeIfAbsent(reserved.get(next).tasks(), _ -> sets.size()) : NONE;
        }
        return found;
    }

    boolean mayStand(int task, int cell) {
        return kind[cell] == NONE || kinds[kind[cell]].get(task);
    }

    /// The cell that holds the available minute.
    int at(int available) {
        int found = Arrays.binarySearch(start, available);
        return found >= 0 ? found : -found - 2;
    }
}

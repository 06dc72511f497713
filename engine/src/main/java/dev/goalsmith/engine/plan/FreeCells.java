package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// What is left of the [Cells] and their caps while tasks are put into them.
final class FreeCells {

    private static final int NONE = Cells.NONE;

    private final Cells cells;
    private final int[] capLeft;
    /// By cell its first gap; by gap its bounds and the next one in the same cell.
    private final int[] first;
    private int[] start;
    private int[] end;
    private int[] next;
    private int gaps;
    /// By cell the next one from it on that has a gap.
    private final int[] open;
    /// The stretch that was measured last: its parts by cell and gap, all but the first from the gap's beginning.
    private int[] partCell = new int[8];
    private int[] partGap = new int[8];
    private int[] partMinutes = new int[8];
    private int parts;
    private int from;
    private int taken;

    FreeCells(Cells cells) {
        this.cells = cells;
        capLeft = new int[cells.capMinutes.length];
        first = new int[cells.count];
        open = new int[cells.count];
        start = new int[2 * cells.count];
        end = new int[start.length];
        next = new int[start.length];
    }

    void clear() {
        System.arraycopy(cells.capMinutes, 0, capLeft, 0, capLeft.length);
        gaps = cells.count;
        System.arraycopy(cells.start, 0, start, 0, gaps);
        System.arraycopy(cells.end, 0, end, 0, gaps);
        Arrays.fill(next, 0, gaps, NONE);
        for (int cell = 0; cell < gaps; cell++) {
            first[cell] = cell;
            open[cell] = cell;
        }
    }

    /// Takes the first stretch of `least` to `most` minutes without a break that `task` may stand in from `ready` on,
    /// so that of the minutes `left` either none remain or enough for another one.
    ///
    /// Gives its start; its end is [#taken] minutes later. Behind the last window there is always one.
    int take(int task, int ready, int least, int most, int left) {
        for (int cell = openFrom(cells.at(ready)); ; cell = openFrom(cell + 1)) {
            if (!cells.mayStand(task, cell)) {
                continue;
            }
            for (int gap = first[cell]; gap != NONE; gap = next[gap]) {
                from = Math.max(start[gap], ready);
                if (from < end[gap] && isMeasured(task, cell, gap, least, most, left)) {
                    takeParts();
                    return from;
                }
            }
        }
    }

    int taken() {
        return taken;
    }

    private boolean isMeasured(int task, int cell, int gap, int least, int most, int left) {
        taken = measure(task, cell, gap, most);
        if (taken >= least && taken < left && left - taken < least) {
            giveBack();
            taken = measure(task, cell, gap, left - least);
        }
        if (taken < least) {
            giveBack();
        }
        return taken >= least;
    }

    /// Minutes without a break from [#from] on, up to `most`; they are taken from the caps.
    private int measure(int task, int firstCell, int firstGap, int most) {
        parts = 0;
        int minutes = 0;
        int cell = firstCell;
        int gap = firstGap;
        int at = from;
        while (minutes < most && gap != NONE && start[gap] <= at && cells.mayStand(task, cell)) {
            int part = Math.min(Math.min(end[gap] - at, most - minutes), capLeft(cell));
            addPart(cell, gap, part);
            minutes += part;
            at += part;
            boolean goesOn = part > 0 && at == cells.end[cell] && cells.window[cell + 1] == cells.window[cell];
            if (!goesOn) {
                return minutes;
            }
            cell++;
            gap = first[cell];
        }
        return minutes;
    }

    private int capLeft(int cell) {
        int left = Integer.MAX_VALUE;
        for (int cap = cells.cap[cell]; cap != NONE; cap = cells.capAround[cap]) {
            left = Math.min(left, capLeft[cap]);
        }
        return left;
    }

    private void addPart(int cell, int gap, int minutes) {
        if (parts == partCell.length) {
            partCell = Arrays.copyOf(partCell, 2 * parts);
            partGap = Arrays.copyOf(partGap, 2 * parts);
            partMinutes = Arrays.copyOf(partMinutes, 2 * parts);
        }
        partCell[parts] = cell;
        partGap[parts] = gap;
        partMinutes[parts++] = minutes;
        useCaps(cell, minutes);
    }

    private void useCaps(int cell, int minutes) {
        for (int cap = cells.cap[cell]; cap != NONE; cap = cells.capAround[cap]) {
            capLeft[cap] -= minutes;
        }
    }

    private void giveBack() {
        for (int part = 0; part < parts; part++) {
            useCaps(partCell[part], -partMinutes[part]);
        }
        parts = 0;
    }

    private void takeParts() {
        int at = from;
        for (int part = 0; part < parts; part++) {
            cut(partCell[part], partGap[part], at, at + partMinutes[part]);
            at += partMinutes[part];
        }
    }

    /// Takes `from` to `to` out of a gap.
    private void cut(int cell, int gap, int from, int to) {
        if (to < end[gap] && from > start[gap]) {
            int rest = newGap();
            start[rest] = to;
            end[rest] = end[gap];
            next[rest] = next[gap];
            end[gap] = from;
            next[gap] = rest;
        } else if (from > start[gap]) {
            end[gap] = from;
        } else if (to < end[gap]) {
            start[gap] = to;
        } else {
            remove(cell, gap);
        }
    }

    private int newGap() {
        if (gaps == start.length) {
            start = Arrays.copyOf(start, 2 * gaps);
            end = Arrays.copyOf(end, 2 * gaps);
            next = Arrays.copyOf(next, 2 * gaps);
        }
        return gaps++;
    }

    private void remove(int cell, int gap) {
        if (first[cell] == gap) {
            first[cell] = next[gap];
            if (first[cell] == NONE) {
                open[cell] = cell + 1;
            }
            return;
        }
        int before = first[cell];
        while (next[before] != gap) {
            before = next[before];
        }
        next[before] = next[gap];
    }

    private int openFrom(int cell) {
        int at = cell;
        while (open[at] != at) {
            open[at] = open[open[at]];
            at = open[at];
        }
        return at;
    }
}

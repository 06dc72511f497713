package dev.goalsmith.web.track;

import dev.goalsmith.engine.track.SlotHistory;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the sessions of each part of the week were kept, and which of them best and worst.
public record SlotTable(List<SlotHistory> rows) {

    /// Fewer sessions say nothing.
    private static final int TELLING = 3;

    public SlotTable {
        rows = List.copyOf(rows);
    }

    /// The one that is kept best; null unless another is kept worse, and both say something.
    public @Nullable SlotHistory best() {
        return isTelling() ? telling().getLast() : null;
    }

    /// The one that is kept worst, if [#best] says something.
    public @Nullable SlotHistory worst() {
        return isTelling() ? telling().getFirst() : null;
    }

    private boolean isTelling() {
        List<SlotHistory> telling = telling();
        return telling.size() > 1
                && telling.getFirst().percent() < telling.getLast().percent();
    }

    private List<SlotHistory> telling() {
        return rows.stream()
                .filter(row -> row.sessions() >= TELLING)
                .sorted(Comparator.comparingInt(SlotHistory::percent))
                .toList();
    }
}

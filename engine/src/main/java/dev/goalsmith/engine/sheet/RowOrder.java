package dev.goalsmith.engine.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which row waits for which, by their places.
///
/// A row with parts is done when its parts are, so it waits for them; a part waits for everything that the rows above
/// it wait for.
/// Ids that are in no row were left out by whoever made the sheet, and nobody waits for them.
final class RowOrder {

    private final PlanSheet sheet;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, List<Integer>> parts = new HashMap<>();

    RowOrder(PlanSheet sheet) {
        this.sheet = sheet;
        for (int row = 0; row < sheet.rows().size(); row++) {
            String id = sheet.rows().get(row).ties().id();
            if (id != null) {
                places.put(id, row);
            }
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            Integer above = above(row);
            if (above != null) {
                parts.computeIfAbsent(above, _ -> new ArrayList<>()).add(row);
            }
        }
    }

    private @Nullable Integer above(int row) {
        String parent = sheet.rows().get(row).ties().parent();
        return parent == null ? null : places.get(parent);
    }

    boolean hasParts(int row) {
        return parts.containsKey(row);
    }

    /// The rows that must be done before `row`.
    List<Integer> before(int row) {
        Set<Integer> before = new LinkedHashSet<>(parts.getOrDefault(row, List.of()));
        Set<Integer> seen = new LinkedHashSet<>();
        Integer at = row;
        while (at != null && seen.add(at)) {
            for (String predecessor : sheet.rows().get(at).ties().predecessors()) {
                Integer place = places.get(predecessor);
                if (place != null) {
                    before.add(place);
                }
            }
            at = above(at);
        }
        return List.copyOf(before);
    }

    /// Rows each of which waits for the next and the last for the first; empty if there are none.
    List<Integer> cycle() {
        Set<Integer> free = new LinkedHashSet<>();
        List<Integer> waiting = new ArrayList<>();
        sheet.rows().forEach(_ -> waiting.add(waiting.size()));
        Map<Integer, List<Integer>> before = new HashMap<>();
        waiting.forEach(row -> before.put(row, before(row)));
        while (waiting.removeIf(row -> free.containsAll(before.getOrDefault(row, List.of())) && free.add(row))) {
            // Each round frees the rows that waited for freed ones only.
        }
        return waiting.isEmpty() ? List.of() : walk(waiting.getFirst(), free, before);
    }

    // Every row that is not free waits for another that is not, so this walk comes back to where it was.
    private static List<Integer> walk(int start, Set<Integer> free, Map<Integer, List<Integer>> before) {
        List<Integer> path = new ArrayList<>();
        int row = start;
        while (!path.contains(row)) {
            path.add(row);
            row = before.getOrDefault(row, List.of()).stream()
                    .filter(next -> !free.contains(next))
                    .findFirst()
                    .orElseThrow();
        }
        return List.copyOf(path.subList(path.indexOf(row), path.size()));
    }
}

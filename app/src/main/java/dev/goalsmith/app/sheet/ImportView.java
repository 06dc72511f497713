package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.goal.Goal;
import java.util.List;

/// What a sheet would change in a goal, before it does.
///
/// @param file what was uploaded, and as which draft it waits
public record ImportView(Goal goal, File file, List<Line> lines, Extras extras) {

    public ImportView {
        lines = List.copyOf(lines);
    }

    public record File(Id draft, String name) {}

    /// What else happens: names of types that are added, titles of columns that are left out, how many notes the file
    /// does not name, which stay as they are, and whether notes change their order.
    public record Extras(List<String> newTypes, List<String> leftOut, int unnamed, boolean reordered) {

        public Extras {
            newTypes = List.copyOf(newTypes);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// A row: its number in the file, its description, whether it is a new note, and else what changes of it.
    public record Line(int number, String title, boolean isNew, List<Phrase> changes) {

        public Line {
            changes = List.copyOf(changes);
        }

        public boolean isChanged() {
            return !isNew && !changes.isEmpty();
        }
    }

    public long added() {
        return lines.stream().filter(Line::isNew).count();
    }

    public long changed() {
        return lines.stream().filter(Line::isChanged).count();
    }

    public boolean changesNothing() {
        return added() == 0 && changed() == 0 && !extras.reordered();
    }

    /// Stands for what the person looked at: two previews that say the same have the same mark.
    public String mark() {
        return Integer.toHexString((lines + "|" + extras).hashCode());
    }
}

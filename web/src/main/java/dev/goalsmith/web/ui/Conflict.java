package dev.goalsmith.web.ui;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.statement.text.Differences;
import dev.goalsmith.engine.statement.text.Differences.Fate;
import dev.goalsmith.engine.statement.text.Differences.Piece;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two versions of one thing, saved from two tabs: both are shown, and the person keeps one or joins them.
///
/// Show it with [Pages#conflict].
///
/// @param action where the form was sent, and is sent again
/// @param back the page that shows their version
/// @param fields everything that the form held; `version` must be theirs by now
/// @param parts those that differ; all of them where none does
public record Conflict(String action, String back, Map<String, String> fields, List<Part> parts) {

    /// One field as both wrote it, in the words that a person reads; `mine` as it would be kept, for a browser sends
    /// line breaks that nobody typed.
    public record Part(String field, String label, String mine, String theirs) {

        public Part {
            mine = Checks.clean(mine);
        }

        /// What stands only in mine is added.
        public List<Piece> minePieces() {
            return pieces(theirs, mine);
        }

        /// What stands only in theirs is added.
        public List<Piece> theirPieces() {
            return pieces(mine, theirs);
        }

        private static List<Piece> pieces(String other, String shown) {
            return Differences.between(other, shown).stream()
                    .filter(piece -> piece.fate() != Fate.REMOVED)
                    .toList();
        }

        /// What both wrote, each piece once, to be put in order by the person.
        public String joined() {
            var joined = new StringBuilder();
            for (Piece piece : Differences.between(theirs, mine)) {
                boolean touches = !joined.isEmpty() && !Character.isWhitespace(joined.charAt(joined.length() - 1));
                joined.append(touches ? " " : "").append(piece.text());
            }
            return joined.toString();
        }

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }

    public Conflict {
        fields = Map.copyOf(fields);
        List<Part> different = parts.stream().filter(Part::differs).toList();
        parts = different.isEmpty() ? List.copyOf(parts) : different;
    }

    /// The first text that both wrote differently and that can be written anew from both; null if there is none.
    public @Nullable Part joinable() {
        for (Part part : parts) {
            if (part.differs() && part.mine().equals(Checks.clean(fields.getOrDefault(part.field(), "")))) {
                return part;
            }
        }
        return null;
    }
}

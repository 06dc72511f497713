package dev.goalsmith.bench.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows whose label is none by the definitions that the review follows, with the reason, by id.
///
/// The list only says how they are counted; the review knows none of them.
final class Disputed {

    /// Why some rows are counted apart.
    record Reason(String why, List<String> ids) {}

    /// Verdicts: smart is what is specific, measurable and time-bound; a rhythm needs an end.
    static final List<Reason> VERDICTS = List.of(
            new Reason("called smart, but its rhythm has no end", List.of("st-013", "pg-022", "pg-024", "pg-050")),
            new Reason("called smart, but has no date", List.of("gd-008")),
            new Reason(
                    "called partial, but has an action, its object, a number or an end to see, and a date",
                    List.of("st-045", "st-049", "gd-049", "gd-050", "gd-089", "pg-026", "pg-074")),
            new Reason("called partial, but has neither number nor date", List.of("gd-045")),
            new Reason("called vague, but names a position, whose end one can see", List.of("pg-080")));

    /// Numbers that no goal holds, or that mean something else in one.
    static final List<Reason> NUMBERS = List.of(
            new Reason(
                    "powers and scientific notation",
                    List.of(
                            "num-00057",
                            "num-00058",
                            "num-00079",
                            "num-00080",
                            "num-00081",
                            "num-00082",
                            "num-00083",
                            "num-00084",
                            "num-00085",
                            "num-00086",
                            "num-00087",
                            "num-00190",
                            "num-00191",
                            "num-00192")),
            new Reason(
                    "parts of a network address, a date and a telephone number",
                    List.of("num-00001", "num-00143", "num-00144")),
            new Reason(
                    "trillionths and denominators above a hundred, in words",
                    List.of("num-00018", "num-00019", "num-00090", "num-00108", "num-00109", "num-00110")),
            new Reason(
                    "a fraction that the same source reads in the other way without its hyphen or its “and”",
                    List.of("num-00096", "num-00102", "num-00107", "num-00126")),
            new Reason(
                    "G and M with a space, which are no millions in a goal",
                    List.of("num-00040", "num-00193", "num-00194")),
            new Reason(
                    "a hyphen with a space, which begins a line of a list",
                    List.of("num-00032", "num-00041", "num-01001")),
            new Reason("4/5, which is a mark in a goal", List.of("num-00031")),
            new Reason("the number of a name, and a time of day", List.of("num-00189", "num-00922")));

    private Disputed() {}

    /// Why the row `id` is counted apart; null if it is not.
    static @Nullable String why(List<Reason> reasons, String id) {
        for (Reason reason : reasons) {
            if (reason.ids().contains(id)) {
                return reason.why();
            }
        }
        return null;
    }

    static List<String> lines(List<Reason> reasons) {
        var lines = new ArrayList<String>();
        reasons.forEach(reason -> lines.add("  " + reason.why() + ": " + String.join(", ", reason.ids())));
        return lines;
    }
}

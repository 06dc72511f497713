package dev.goalsmith.cli.review;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Paint;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Evidence;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A review for people: the sentence with its evidence marked, then one line for each criterion.
final class ReviewPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PrintWriter out;
    private final Paint paint;
    private final Words words;

    ReviewPage(Console console, Words words) {
        this.out = console.out();
        this.paint = new Paint(console.colour());
        this.words = words;
    }

    void print(String text, Review review) {
        out.println(words.say("cli.review.verdict." + review.verdict().key(), review.score()));
        out.println();
        new MarkedText(text, review).lines(paint).forEach(out::println);
        out.println();
        review.criteria().forEach(criterion -> print(text, review, criterion));
    }

    private void print(String text, Review whole, CriterionReview review) {
        Criterion criterion = review.criterion();
        Degree degree = review.degree();
        String name = "%-10s".formatted(words.say("cli.review.criterion." + criterion.key()));
        String verdict = "%-7s".formatted(words.say("cli.review.degree." + degree.key()));
        String line = "%s  %s  %s  %s"
                .formatted(criterion.letter(), name, paint.of(degree, verdict), details(text, whole, review));
        out.println(line.stripTrailing());
    }

    private String details(String text, Review whole, CriterionReview review) {
        List<String> pieces = review.evidence().stream()
                .map(evidence -> "“" + evidence.span().of(text).replaceAll("\\s+", " ") + "”" + day(whole, evidence))
                .distinct()
                .toList();
        String shown = String.join(", ", pieces);
        if (review.worth() == Degree.MET) {
            return shown;
        }
        return (shown.isEmpty() ? "" : shown + "  ") + words.say(review.question());
    }

    /// The last day of a limit, as it was understood; empty for other evidence.
    private static String day(Review review, Evidence evidence) {
        boolean limits = evidence.kind() == Evidence.Kind.DEADLINE || evidence.kind() == Evidence.Kind.HORIZON;
        for (TimeExpression time : review.time()) {
            LocalDate limit = time.limit();
            if (limits && limit != null && time.span().equals(evidence.span())) {
                return " (%s)".formatted(DAY.format(limit));
            }
        }
        return "";
    }
}

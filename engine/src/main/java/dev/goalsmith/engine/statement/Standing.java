package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Phrase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a goal stands: the five criteria judged by its facts, each with the evidence.
///
/// It starts from the review of the statement and goes beyond it: a measure, a deadline or a plan that fits is worth
/// more than any adjective.
public record Standing(List<Mark> marks) {

    /// On the ruler from 0 to 10: whoever is less sure does not think it achievable.
    private static final int LEAST_CONFIDENT = 5;

    /// One of the five chips. `evidence` says why it is so, strongest first; it is empty where nothing speaks for it.
    public record Mark(Criterion criterion, Degree degree, List<Phrase> evidence) {

        public Mark {
            evidence = List.copyOf(evidence);
        }
    }

    /// What is known of a goal beside its sentence.
    ///
    /// @param numbers the names of its measures and targets
    /// @param serves the name of the bigger goal that it serves
    /// @param leads what of the vision it leads to
    /// @param spare the hours to spare in the plan, below zero when hours are missing; null where there is no plan
    public record Facts(
            List<String> numbers,
            @Nullable Limit limit,
            @Nullable String serves,
            List<String> leads,
            Needs needs,
            @Nullable Duration spare) {

        public static final Facts NONE = new Facts(List.of(), null, null, List.of(), Needs.NONE, null);

        public Facts {
            numbers = List.copyOf(numbers);
            leads = List.copyOf(leads);
        }
    }

    /// The deadline that was set, whether it is a promise already, and whether it is over.
    public record Limit(LocalDate on, boolean confirmed, boolean over) {}

    /// The names of the skills and resources that are at hand, that a task will bring, and that are missing.
    public record Needs(List<String> atHand, List<String> planned, List<String> gaps) {

        public static final Needs NONE = new Needs(List.of(), List.of(), List.of());

        public Needs {
            atHand = List.copyOf(atHand);
            planned = List.copyOf(planned);
            gaps = List.copyOf(gaps);
        }
    }

    public Standing {
        marks = List.copyOf(marks);
    }

    /// The standing of the goal whose statement is `text`.
    ///
    /// @param review of `text` together with `answers`
    public static Standing of(String text, Review review, Answers answers, Facts facts) {
        var marks = new ArrayList<Mark>();
        for (Criterion criterion : Criterion.values()) {
            Degree read = review.degree(criterion);
            List<Phrase> evidence = new ArrayList<>();
            Degree degree = switch (criterion) {
                case SPECIFIC -> read;
                case MEASURABLE -> measurable(read, facts, evidence);
                case ACHIEVABLE -> achievable(read, answers, facts, evidence);
                case RELEVANT -> relevant(read, answers, facts, evidence);
                case TIME_BOUND -> timeBound(review.get(criterion), facts, evidence);
            };
            evidence.addAll(quotes(text, review.get(criterion)));
            marks.add(new Mark(criterion, degree, evidence));
        }
        return new Standing(marks);
    }

    private static Degree measurable(Degree read, Facts facts, List<Phrase> evidence) {
        facts.numbers().forEach(name -> evidence.add(Phrase.of("statement.standing.number", name)));
        return facts.numbers().isEmpty() ? read : Degree.MET;
    }

    /// Hours that fit decide; before there is a plan, what the person says about skills, means and helpers does. A gap
    /// that nothing closes, and little confidence, leave it partly met at best.
    private static Degree achievable(Degree read, Answers answers, Facts facts, List<Phrase> evidence) {
        Duration spare = facts.spare();
        if (spare != null) {
            String key = spare.isNegative() ? "statement.standing.missing" : "statement.standing.fits";
            evidence.add(Phrase.of(key, spare.abs().toMinutes() / 60.0));
        }
        facts.needs().gaps().forEach(name -> evidence.add(Phrase.of("statement.standing.gap", name)));
        facts.needs().atHand().forEach(name -> evidence.add(Phrase.of("statement.standing.atHand", name)));
        facts.needs().planned().forEach(name -> evidence.add(Phrase.of("statement.standing.planned", name)));
        Integer confidence = answers.confidence();
        if (confidence != null) {
            evidence.add(Phrase.of("statement.standing.confidence", confidence));
        }
        if (answers.resources() != null || answers.helpers() != null) {
            evidence.add(Phrase.of("statement.standing.answered"));
        }
        boolean doubtful = !facts.needs().gaps().isEmpty() || (confidence != null && confidence < LEAST_CONFIDENT);
        boolean late = spare != null && spare.isNegative();
        Degree known = spare != null && !late ? Degree.MET : read;
        return known == Degree.MET && (doubtful || late) ? Degree.PARTLY : known;
    }

    private static Degree relevant(Degree read, Answers answers, Facts facts, List<Phrase> evidence) {
        if (facts.serves() != null) {
            evidence.add(Phrase.of("statement.standing.serves", facts.serves()));
        }
        facts.leads().forEach(words -> evidence.add(Phrase.of("statement.standing.leads", words)));
        if (answers.tellRelevant()) {
            evidence.add(Phrase.of("statement.standing.answered"));
        }
        return facts.serves() != null || !facts.leads().isEmpty() ? Degree.MET : read;
    }

    /// A day that is over binds nothing: then the sentence decides, and it is partly met at least, as something was
    /// set.
    private static Degree timeBound(CriterionReview read, Facts facts, List<Phrase> evidence) {
        Limit limit = facts.limit();
        if (limit == null) {
            return read.worth();
        }
        String key = limit.over() ? "over" : limit.confirmed() ? "deadline" : "provisional";
        evidence.add(Phrase.of("statement.standing." + key, limit.on()));
        return !limit.over() || read.worth() == Degree.MET ? Degree.MET : Degree.PARTLY;
    }

    private static List<Phrase> quotes(String text, CriterionReview review) {
        return review.evidence().stream()
                .map(found -> Phrase.of("statement.standing.quote", found.span().of(text)))
                .distinct()
                .toList();
    }

    /// The chip of `criterion`.
    public Mark get(Criterion criterion) {
        for (Mark mark : marks) {
            if (mark.criterion() == criterion) {
                return mark;
            }
        }
        throw new IllegalArgumentException("the standing does not judge " + criterion);
    }

    public Degree degree(Criterion criterion) {
        return get(criterion).degree();
    }

    public Verdict verdict() {
        return Verdict.of(degree(Criterion.SPECIFIC), degree(Criterion.MEASURABLE), degree(Criterion.TIME_BOUND));
    }

    /// What planning must wait for: which of Specific, Measurable and, if `withTime`, Time-bound are not met. The
    /// deadline comes only after the breakdown, so the board does not ask for it.
    public List<Criterion> gaps(boolean withTime) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> switch (criterion) {
                    case SPECIFIC, MEASURABLE -> true;
                    case ACHIEVABLE, RELEVANT -> false;
                    case TIME_BOUND -> withTime;
                })
                .filter(criterion -> degree(criterion) != Degree.MET)
                .toList();
    }
}

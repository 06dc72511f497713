package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.WordClass;
import java.util.Locale;

/// A named rule of the review: what it asks of a statement, and how far its criterion falls when it is broken.
///
/// Codes are for ever: retired, not reused. Of the rules of one criterion the first that is broken counts.
public enum Rule {
    /// Nothing is done.
    S1(
            Criterion.SPECIFIC,
            Degree.MISSING,
            "Every day a better life using my savings by 30 June 2090, because my family wants it."),
    /// The thing is named and counted, but not what is done about it.
    S4(
            Criterion.SPECIFIC,
            Degree.PARTLY,
            "3 letters to old friends every week using the new pen until 30 June 2090, because they miss me."),
    /// What is done could mean many things.
    S2(
            Criterion.SPECIFIC,
            Degree.PARTLY,
            "Improve my Spanish twice a week using the old grammar until 30 June 2090, because I move to Madrid."),
    /// What it is done to could be many things, or is not said.
    S3(
            Criterion.SPECIFIC,
            Degree.PARTLY,
            "Practise my skills twice a week using the old grammar until 30 June 2090, because I move to Madrid."),
    /// Nothing can be counted and no outcome seen.
    M1(
            Criterion.MEASURABLE,
            Degree.MISSING,
            "Write letters to customers using the company laptop by 30 June 2090, because they feel forgotten."),
    /// The actions are not in the writer's own hands.
    A1(
            Criterion.ACHIEVABLE,
            Degree.MISSING,
            "Become a senior manager by 30 June 2090, because I enjoy leading people."),
    /// Nothing is said about resources, skills, hours or confidence.
    A2(Criterion.ACHIEVABLE, Degree.PARTLY, "Write 12 letters to old friends by 30 June 2090, because I miss them."),
    /// Nothing says what it is for.
    R1(Criterion.RELEVANT, Degree.MISSING, "Write 12 letters to old friends by 30 June 2090 using the new pen."),
    /// Only the role, team or field is named, not what it gains.
    R2(Criterion.RELEVANT, Degree.PARTLY, "Write 12 letters to clients by 30 June 2090 using the new pen."),
    /// Nothing says by when.
    T1(Criterion.TIME_BOUND, Degree.MISSING, "Write 12 letters to old friends using the new pen, because I miss them."),
    /// Only "soon" or "someday" says by when.
    T2(
            Criterion.TIME_BOUND,
            Degree.MISSING,
            "Soon write 12 letters to old friends using the new pen, because I miss them."),
    /// The rhythm has no end.
    T3(
            Criterion.TIME_BOUND,
            Degree.PARTLY,
            "Write a letter to an old friend every week using the new pen, because I miss them."),
    /// The deadline is over; it is a deadline all the same.
    T4(
            Criterion.TIME_BOUND,
            Degree.MET,
            "Write 12 letters to old friends by 30 June 1990 using the new pen, because I miss them.");

    private final Criterion criterion;
    private final Degree degree;
    private final String example;
    private final String question;
    private final String suggestion;

    Rule(Criterion criterion, Degree degree, String example) {
        this.criterion = criterion;
        this.degree = degree;
        this.example = example;
        String key = "statement.rule." + name().toLowerCase(Locale.ROOT);
        this.question = key + ".question";
        this.suggestion = key + ".suggestion";
    }

    /// The criterion that falls when the rule is broken.
    public Criterion criterion() {
        return criterion;
    }

    /// How far the criterion is still met when the rule is broken.
    public Degree degree() {
        return degree;
    }

    /// A statement that breaks this rule and no other.
    public String example() {
        return example;
    }

    /// The rule's stable code, as in the address of its page.
    public String code() {
        return name();
    }

    /// The key of the question that the rule asks.
    String question() {
        return question;
    }

    /// The key of what the rule suggests.
    String suggestion() {
        return suggestion;
    }

    boolean broken(Signs signs) {
        Facts facts = signs.facts();
        return switch (this) {
            case S1 -> signs.best() == null && !signs.named();
            case S4 -> signs.best() == null;
            case S2 -> !signs.clear() && !signs.watchable();
            case S3 -> !signs.clear();
            case M1 -> !signs.measurable();
            case A1 -> !signs.means() && !signs.own();
            case A2 -> !signs.means();
            case R1 -> !signs.purpose() && !signs.role();
            case R2 -> !signs.purpose();
            case T1 -> !facts.limited() && !facts.rhythmic() && !facts.has(WordClass.VAGUE_TIME);
            case T2 -> !facts.limited() && !facts.rhythmic();
            case T3 -> !facts.limited();
            case T4 -> facts.over();
        };
    }
}

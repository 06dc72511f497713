package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.WordClass;
import java.util.Locale;

/// A named rule of the review: what it asks of a statement, and how far its criterion falls when it is broken.
///
/// Codes are for ever: retired, not reused. Of the rules of one criterion the first that is broken counts.
public enum Rule {
    /// Nothing is done.
    NO_ACTION(
            "S1",
            Criterion.SPECIFIC,
            Degree.MISSING,
            "Every day a better life using my savings by 30 June 2090, because my family wants it."),
    /// The thing is named and counted, but not what is done about it.
    COUNT_WITHOUT_ACTION(
            "S4",
            Criterion.SPECIFIC,
            Degree.PARTLY,
            "3 letters to old friends every week using the new pen until 30 June 2090, because they miss me."),
    /// What is done could mean many things.
    MANY_MEANINGS(
            "S2",
            Criterion.SPECIFIC,
            Degree.PARTLY,
            "Improve my Spanish twice a week using the old grammar until 30 June 2090, because I move to Madrid."),
    /// What it is done to could be many things, or is not said.
    OPEN_OBJECT(
            "S3",
            Criterion.SPECIFIC,
            Degree.PARTLY,
            "Practise my skills twice a week using the old grammar until 30 June 2090, because I move to Madrid."),
    /// Nothing can be counted and no outcome seen.
    NOTHING_TO_MEASURE(
            "M1",
            Criterion.MEASURABLE,
            Degree.MISSING,
            "Write letters to customers using the company laptop by 30 June 2090, because they feel forgotten."),
    /// The actions are not in the writer's own hands.
    IN_OTHER_HANDS(
            "A1",
            Criterion.ACHIEVABLE,
            Degree.MISSING,
            "Become a senior manager by 30 June 2090, because I enjoy leading people."),
    /// Nothing is said about resources, skills, hours or confidence.
    NO_MEANS(
            "A2",
            Criterion.ACHIEVABLE,
            Degree.PARTLY,
            "Write 12 letters to old friends by 30 June 2090, because I miss them."),
    /// Nothing says what it is for.
    NO_PURPOSE(
            "R1",
            Criterion.RELEVANT,
            Degree.MISSING,
            "Write 12 letters to old friends by 30 June 2090 using the new pen."),
    /// Only the role, team or field is named, not what it gains.
    ONLY_A_ROLE(
            "R2", Criterion.RELEVANT, Degree.PARTLY, "Write 12 letters to clients by 30 June 2090 using the new pen."),
    /// The day is in no calendar.
    NO_SUCH_DAY(
            "T5",
            Criterion.TIME_BOUND,
            Degree.PARTLY,
            "Write 12 letters to old friends by 31 June 2090 using the new pen, because I miss them."),
    /// Nothing says by when.
    NO_LIMIT(
            "T1",
            Criterion.TIME_BOUND,
            Degree.MISSING,
            "Write 12 letters to old friends using the new pen, because I miss them."),
    /// Only "soon" or "someday" says by when.
    VAGUE_TIME(
            "T2",
            Criterion.TIME_BOUND,
            Degree.MISSING,
            "Soon write 12 letters to old friends using the new pen, because I miss them."),
    /// The rhythm has no end.
    RHYTHM_WITHOUT_END(
            "T3",
            Criterion.TIME_BOUND,
            Degree.PARTLY,
            "Write a letter to an old friend every week using the new pen, because I miss them."),
    /// The deadline is over: the sentence has one all the same, but no goal can be bound by it.
    LIMIT_IN_THE_PAST(
            "T4",
            Criterion.TIME_BOUND,
            Degree.MET,
            "Write 12 letters to old friends by 30 June 1990 using the new pen, because I miss them.");

    private final String code;
    private final Criterion criterion;
    private final Degree degree;
    private final String example;
    private final String question;
    private final String suggestion;

    Rule(String code, Criterion criterion, Degree degree, String example) {
        this.code = code;
        this.criterion = criterion;
        this.degree = degree;
        this.example = example;
        String key = "statement.rule." + code.toLowerCase(Locale.ROOT);
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
        return code;
    }

    /// The key of the question that the rule asks.
    String question() {
        return question;
    }

    /// The key of what the rule suggests; what would make a goal measurable depends on its `kind`.
    String suggestion(GoalKind kind) {
        return this == NOTHING_TO_MEASURE ? kind.measure() : suggestion;
    }

    boolean broken(Signs signs) {
        Facts facts = signs.facts();
        return switch (this) {
            case NO_ACTION -> signs.best() == null && !signs.named();
            case COUNT_WITHOUT_ACTION -> signs.best() == null;
            case MANY_MEANINGS -> !signs.clear() && !signs.watchable();
            case OPEN_OBJECT -> !signs.clear();
            case NOTHING_TO_MEASURE -> !signs.measurable();
            case IN_OTHER_HANDS -> !signs.means() && !signs.own();
            case NO_MEANS -> !signs.means();
            case NO_PURPOSE -> !signs.purpose() && !signs.role();
            case ONLY_A_ROLE -> !signs.purpose();
            case NO_SUCH_DAY -> !facts.limited() && !facts.noSuchDays().isEmpty();
            case NO_LIMIT -> !facts.limited() && !facts.rhythmic() && !facts.has(WordClass.VAGUE_TIME);
            case VAGUE_TIME -> !facts.limited() && !facts.rhythmic();
            case RHYTHM_WITHOUT_END -> !facts.limited();
            case LIMIT_IN_THE_PAST -> signs.over();
        };
    }
}

package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reviews the text of a statement: which criteria it meets, by which words, and what would meet the others.
public final class Reviewer {

    private static final List<Criterion> CRITERIA = List.of(Criterion.values());
    private static final List<Rule> RULES = List.of(Rule.values());

    /// In tokens.
    private static final int LONGEST_SUBJECT = 14;

    private Reviewer() {}

    /// What `text`, written on the day `on`, shows by itself.
    public static Review review(String text, LocalDate on) {
        return review(text, on, Answers.NONE);
    }

    /// What `text` shows together with the `answers` given beside it; they complete Achievable and Relevant.
    public static Review review(String text, LocalDate on, Answers answers) {
        return review(text, on, on, answers);
    }

    /// The same on a later day: what the dates mean is read as of the day `on` when it was written, and whether they
    /// are over is judged by `today`.
    public static Review review(String text, LocalDate on, LocalDate today, Answers answers) {
        Facts facts = Facts.of(Text.of(text), on, answers);
        List<CriterionReview> criteria = new ArrayList<>();
        Signs signs = Signs.of(facts, today);
        List<Object> subject = List.of(subject(facts, signs.best()));
        GoalKind kind = Kinds.of(facts);
        for (Criterion criterion : CRITERIA) {
            criteria.add(judge(signs, criterion, kind, subject));
        }
        List<VagueWord> vague = VagueWords.of(facts);
        Verdict verdict = Verdict.of(degree(criteria, 0), degree(criteria, 1), degree(criteria, 4));
        return new Review(
                verdict,
                Score.of(criteria, vague.size()),
                kind,
                criteria,
                vague,
                facts.times(),
                facts.measures(),
                Proposals.of(facts, today));
    }

    private static Degree degree(List<CriterionReview> criteria, int at) {
        return criteria.get(at).degree();
    }

    private static CriterionReview judge(Signs signs, Criterion criterion, GoalKind kind, List<Object> subject) {
        @Nullable Rule broken = broken(signs, criterion);
        List<Evidence> evidence = EvidenceReader.of(signs.facts(), criterion);
        if (broken == null) {
            String question = criterion == Criterion.MEASURABLE
                    ? FollowUp.first(kind, signs.facts()).key()
                    : "statement.met." + criterion.key() + ".question";
            return new CriterionReview(criterion, Degree.MET, evidence, List.of(), new Phrase(question, subject), null);
        }
        return new CriterionReview(
                criterion,
                broken.degree(),
                evidence,
                List.of(broken),
                new Phrase(broken.question(), asked(signs.facts(), broken, subject)),
                new Phrase(broken.suggestion(kind), subject));
    }

    /// What the question of a broken rule quotes: the subject and, of a day that will not do, that day.
    private static List<Object> asked(Facts facts, Rule broken, List<Object> subject) {
        List<Object> quoted = new ArrayList<>(subject);
        if (broken == Rule.NO_SUCH_DAY) {
            quoted.add(facts.noSuchDays().getFirst().span().of(facts.text().source()));
        }
        LocalDate last = facts.last();
        if (broken == Rule.LIMIT_IN_THE_PAST && last != null) {
            quoted.add(last);
        }
        return quoted;
    }

    private static @Nullable Rule broken(Signs signs, Criterion criterion) {
        for (Rule rule : RULES) {
            if (rule.criterion() == criterion && rule.broken(signs)) {
                return rule;
            }
        }
        return null;
    }

    /// What the goal is about, in the writer's own words: the action and its object, or the whole statement.
    private static String subject(Facts facts, @Nullable Action best) {
        Text text = facts.text();
        int from = best == null ? 0 : best.verb();
        int to = best == null ? text.size() : best.end();
        return text.quote(from, Math.min(to, from + LONGEST_SUBJECT));
    }
}

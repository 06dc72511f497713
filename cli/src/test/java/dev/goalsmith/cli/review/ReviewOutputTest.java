package dev.goalsmith.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.cli.Console;
import dev.goalsmith.cli.Typed;
import dev.goalsmith.cli.json.Json;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Evidence;
import dev.goalsmith.engine.statement.GoalKind;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.VagueWord;
import dev.goalsmith.engine.statement.Verdict;
import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.Amount;
import dev.goalsmith.engine.statement.time.Cycle;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.Unit;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class ReviewOutputTest {

    private static final String TEXT = "Improve my salary by 15% by the end of Q3 2027.";
    private static final Phrase QUESTION = Phrase.of("sheet.text.empty");
    private static final Review REVIEW = new Review(
            Verdict.PARTIAL,
            55,
            GoalKind.ONE_OFF,
            List.of(
                    criterion(Criterion.SPECIFIC, Degree.PARTLY, piece("my salary", Evidence.Kind.OBJECT)),
                    criterion(Criterion.MEASURABLE, Degree.MET, piece("by 15%", Evidence.Kind.NUMBER)),
                    criterion(Criterion.ACHIEVABLE, Degree.MISSING),
                    criterion(Criterion.RELEVANT, Degree.MISSING),
                    criterion(
                            Criterion.TIME_BOUND, Degree.MET, piece("by the end of Q3 2027", Evidence.Kind.DEADLINE))),
            List.of(new VagueWord(span("Improve"), "improve")),
            List.of(
                    new TimeExpression.Deadline(
                            span("by the end of Q3 2027"), LocalDate.of(2027, 7, 1), LocalDate.of(2027, 9, 30)),
                    new TimeExpression.Horizon(span("my"), new Amount(3, Unit.YEAR), LocalDate.of(2029, 11, 21)),
                    new TimeExpression.Rhythm(span("by"), 2, new Cycle(1, Unit.WEEK), null),
                    new TimeExpression.Length(span("Q3"), new Amount(20, Unit.MINUTE))),
            List.of(new MeasureExpression(
                    span("by 15%"), new BigDecimal("15.0"), "%", "salary", Direction.INCREASE, true, null)),
            List.of());

    private final StringWriter out = new StringWriter();

    @Test
    void peopleSeeTheEvidenceMarkedAndALineForEachCriterion() {
        var console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), false, Typed.NOON);
        new ReviewPage(console, Words.english()).print(TEXT, REVIEW);
        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo("""
            Partly SMART. 55 of 100.

              Improve my salary by 15% by the end of Q3 2027.
              ??????? SSSSSSSSS MMMMMM TTTTTTTTTTTTTTTTTTTTT

            S  Specific    partly   “my salary”  A task needs a description.
            M  Measurable  met      “by 15%”
            A  Achievable  missing  A task needs a description.
            R  Relevant    missing  A task needs a description.
            T  Time-bound  met      “by the end of Q3 2027” (30 September 2027)
            """);
    }

    @Test
    void coloursAreForTerminalsOnly() {
        var console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), true, Typed.NOON);
        new ReviewPage(console, Words.english()).print(TEXT, REVIEW);
        assertThat(out.toString()).contains("\u001b[32mmet");
    }

    @Test
    void aLongStatementIsBrokenAtSpaces() {
        var console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), false, Typed.NOON);
        new ReviewPage(console, Words.english()).print((TEXT + " ").repeat(20), REVIEW);
        assertThat(out.toString().lines().filter(line -> line.startsWith("  "))).allMatch(line -> line.length() <= 80);
    }

    @Test
    void programsGetTheAgreedForm() {
        try (JsonGenerator to = Json.write(out)) {
            to.writeStartObject();
            new ReviewJson(to, TEXT, Words.english()).write(REVIEW);
            to.writeEndObject();
        }
        assertThat(out.toString())
                .startsWith("{\"verdict\":\"partial\",\"score\":55,\"criteria\":{\"specific\":{\"verdict\":\"partly\","
                        + "\"evidence\":[{\"start\":8,\"end\":17,\"kind\":\"object\"}],"
                        + "\"question\":\"A task needs a description.\",\"suggestion\":null},\"measurable\":{")
                .contains(
                        "\"timeBound\":{\"verdict\":\"met\",\"evidence\":[{\"start\":25,\"end\":46,\"kind\":\"deadline\"}],")
                .endsWith(
                        "\"vague\":[{\"start\":0,\"end\":7,\"text\":\"Improve\"}],\"time\":[{\"kind\":\"deadline\",\"start\":25,\"end\":46,\"text\":\"by"
                            + " the end of Q3 2027\",\"from\":\"2027-07-01\",\"to\":\"2027-09-30\"},"
                            + "{\"kind\":\"horizon\",\"start\":8,\"end\":10,\"text\":\"my\",\"value\":\"P3Y\",\"to\":\"2029-11-21\"},"
                            + "{\"kind\":\"rhythm\",\"start\":18,\"end\":20,\"text\":\"by\",\"times\":2,\"per\":\"week\",\"until\":null},"
                            + "{\"kind\":\"duration\",\"start\":39,\"end\":41,\"text\":\"Q3\",\"value\":\"PT20M\"}],\"measures\":[{\"start\":18,\"end\":24,\"text\":\"by"
                            + " 15%\",\"value\":15,\"unit\":\"%\","
                            + "\"what\":\"salary\",\"direction\":\"increase\",\"relative\":true}]}");
    }

    private static CriterionReview criterion(Criterion criterion, Degree degree, Evidence... evidence) {
        return new CriterionReview(criterion, degree, List.of(evidence), List.of(), QUESTION, null);
    }

    private static Evidence piece(String words, Evidence.Kind kind) {
        return new Evidence(span(words), kind);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

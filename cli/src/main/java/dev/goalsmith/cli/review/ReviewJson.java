package dev.goalsmith.cli.review;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Evidence;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.VagueWord;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeExpression.Deadline;
import dev.goalsmith.engine.statement.time.TimeExpression.Horizon;
import dev.goalsmith.engine.statement.time.TimeExpression.Length;
import dev.goalsmith.engine.statement.time.TimeExpression.Rhythm;
import java.math.BigDecimal;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/// Writes the members of a review of `text`; offsets are in UTF-16 code units, the end exclusive.
record ReviewJson(JsonGenerator to, String text, Words words) {

    void write(Review review) {
        to.writeStringProperty("verdict", review.verdict().key());
        to.writeNumberProperty("score", review.score());
        to.writeObjectPropertyStart("criteria");
        review.criteria().forEach(this::write);
        to.writeEndObject();
        to.writeArrayPropertyStart("vague");
        review.vague().forEach(this::write);
        to.writeEndArray();
        to.writeArrayPropertyStart("time");
        review.time().forEach(this::write);
        to.writeEndArray();
        to.writeArrayPropertyStart("measures");
        review.measures().forEach(this::write);
        to.writeEndArray();
    }

    private void write(CriterionReview criterion) {
        to.writeObjectPropertyStart(criterion.criterion().key());
        to.writeStringProperty("verdict", criterion.degree().key());
        to.writeArrayPropertyStart("evidence");
        criterion.evidence().forEach(this::write);
        to.writeEndArray();
        to.writeStringProperty("question", words.say(criterion.question()));
        to.writeName("suggestion");
        if (criterion.suggestion() == null) {
            to.writeNull();
        } else {
            to.writeString(words.say(criterion.suggestion()));
        }
        to.writeEndObject();
    }

    private void write(Evidence evidence) {
        to.writeStartObject();
        to.writeNumberProperty("start", evidence.span().start());
        to.writeNumberProperty("end", evidence.span().endExclusive());
        to.writeStringProperty("kind", evidence.kind().key());
        to.writeEndObject();
    }

    private void write(VagueWord word) {
        to.writeStartObject();
        writePiece(word.span());
        to.writeEndObject();
    }

    private void writePiece(Span span) {
        to.writeNumberProperty("start", span.start());
        to.writeNumberProperty("end", span.endExclusive());
        to.writeStringProperty("text", span.of(text));
    }

    private void write(TimeExpression time) {
        to.writeStartObject();
        to.writeStringProperty("kind", time.kind());
        writePiece(time.span());
        switch (time) {
            case Deadline(var _, var from, var last) -> {
                to.writeStringProperty("from", from.toString());
                to.writeStringProperty("to", last.toString());
            }
            case Horizon(var _, var value, var last) -> {
                to.writeStringProperty("value", value.iso());
                to.writeStringProperty("to", last.toString());
            }
            case Rhythm rhythm -> {
                to.writeNumberProperty("times", rhythm.times());
                to.writeStringProperty("per", rhythm.per().key());
                to.writeStringProperty("until", Objects.toString(rhythm.until(), null));
            }
            case Length(var _, var value) -> to.writeStringProperty("value", value.iso());
        }
        to.writeEndObject();
    }

    private void write(MeasureExpression measure) {
        to.writeStartObject();
        writePiece(measure.span());
        to.writeNumberProperty("value", plain(measure.value()));
        to.writeStringProperty("unit", measure.unit());
        to.writeStringProperty("what", measure.what());
        to.writeStringProperty("direction", measure.direction().key());
        to.writeBooleanProperty("relative", measure.relative());
        to.writeEndObject();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}

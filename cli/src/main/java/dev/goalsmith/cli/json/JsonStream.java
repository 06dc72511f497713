package dev.goalsmith.cli.json;

import dev.goalsmith.cli.Console;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Answers one object a line with one object a line, in order, each as soon as it is done.
///
/// A line that cannot be read is answered `{"id":…,"error":"…"}`, and the stream goes on; blank lines are passed over.
public final class JsonStream {

    /// Writes the members of the answer to `question`.
    public interface Answer {
        void write(JsonObject question, JsonGenerator to);
    }

    private final Console console;
    private final Answer answer;

    public JsonStream(Console console, Answer answer) {
        this.console = console;
        this.answer = answer;
    }

    /// Runs until the input ends or nobody reads the output any more.
    public void run() throws IOException {
        LineReader lines = new LineReader(console.in());
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                console.out().append(answer(line)).append('\n');
                if (console.out().checkError()) {
                    return;
                }
            }
        }
    }

    private String answer(String line) {
        if (line.length() > LineReader.MAX_LENGTH) {
            return error(null, "the line is longer than %d characters".formatted(LineReader.MAX_LENGTH));
        }
        return switch (JsonLine.parse(line)) {
            case JsonLine.Bad(var id, var error) -> error(id, error);
            case JsonLine.Good(var question) -> answer(question);
        };
    }

    // The edge of one question's work: whatever is wrong with it must not end the stream.
    private String answer(JsonObject question) {
        StringWriter text = new StringWriter();
        Object id = question.members().get("id");
        try (JsonGenerator to = Json.write(text)) {
            to.writeStartObject();
            if (question.members().containsKey("id")) {
                writeId(id, to);
            }
            answer.write(question, to);
            to.writeEndObject();
        } catch (UnfitJson | IllegalArgumentException unfit) {
            return error(id, String.valueOf(unfit.getMessage()));
        } catch (RuntimeException unforeseen) {
            return error(id, "this should not have happened: " + unforeseen);
        }
        return text.toString();
    }

    private static String error(@Nullable Object id, String error) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = Json.write(text)) {
            to.writeStartObject();
            writeId(id, to);
            to.writeStringProperty("error", error);
            to.writeEndObject();
        }
        return text.toString();
    }

    private static void writeId(@Nullable Object id, JsonGenerator to) {
        to.writeName("id");
        switch (id) {
            case String text -> to.writeString(text);
            case BigDecimal number -> to.writeNumber(number);
            case null, default -> to.writeNull();
        }
    }
}

package dev.goalsmith.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.cli.Typed;
import dev.goalsmith.cli.json.JsonLine;
import dev.goalsmith.cli.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastCommandTest {

    private static final String TASKS = "\"history\":[{\"type\":\"writing\",\"estimate\":2.0,\"actual\":3.1}],"
            + "\"tasks\":[{\"type\":\"writing\",\"estimate\":4.0},{\"type\":\"calls\",\"estimate\":1,\"worked\":0.5}]";

    private static JsonObject answer(String members) {
        Typed typed = Typed.withInput("{\"id\":\"f1\"," + members + "}\n", "forecast", "--jsonl");
        assertThat(typed.code()).isZero();
        return switch (JsonLine.parse(typed.out().strip())) {
            case JsonLine.Good(var object) -> object;
            case JsonLine.Bad(var _, var error) -> throw new AssertionError(error);
        };
    }

    @Test
    void theEffortIsAnsweredWithItsDoubt() {
        JsonObject answer = answer(TASKS);
        assertThat(answer.members()).containsOnlyKeys("id", "effort", "ratioByType", "elapsedMicros");
        assertThat(answer.members().get("effort"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsOnlyKeys("p50", "p80", "p90", "p95");
    }

    @Test
    void withSlotsTheFinishAndTheChanceAreAnswered() {
        JsonObject answer = answer(TASKS
                + ",\"slots\":\"Mon evening 2h, Thu morning 2h\",\"from\":\"2026-11-23\",\"deadline\":\"2026-12-31\","
                + "\"kept\":[{\"planned\":120,\"worked\":90}]");
        assertThat(answer.members().get("finish"))
                .isInstanceOfSatisfying(
                        Map.class,
                        finish -> assertThat(finish.keySet().toString()).isEqualTo("[p50, p80, p95]"));
        assertThat(answer.getNumber("chance")).isBetween(0.9, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"history\":[]|tasks is missing",
                "\"tasks\":[{\"type\":\"a\",\"estimate\":0}]|estimate (0.0) must be above 0",
                "\"tasks\":[{\"type\":\"a\",\"estimate\":\"two\"}]|estimate must be a number",
                "\"tasks\":[{\"type\":\"a\",\"estimate\":2}],\"slots\":\"Mon 2h\"|from is missing",
                "\"tasks\":[{\"type\":\"a\",\"estimate\":2}],\"slots\":\"later\",\"from\":\"2026-11-23\""
                        + "|slots must be such as Mon evening 2h, Sat 4h; see column 1"
            })
    void aQuestionThatCannotBeReadIsAnsweredWithItsMistake(String members, String error) {
        assertThat(answer(members).getText("error")).isEqualTo(error);
    }

    @Test
    void withoutAStreamItSaysHowToGiveOne() {
        assertThat(Typed.command("forecast").err()).contains("goalsmith forecast --jsonl < questions.jsonl");
    }
}

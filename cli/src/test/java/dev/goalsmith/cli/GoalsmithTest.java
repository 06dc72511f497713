package dev.goalsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsmithTest {

    static final List<List<String>> MISUSES = List.of(
            List.of(),
            List.of("fly"),
            List.of("review", "one", "two"),
            List.of("review", "--on", "tomorrow", "Read"),
            List.of("review", "--jsonl", "Read"),
            List.of("review", "--jsonl", "--json"),
            List.of("review", "--loud"),
            List.of("plan"),
            List.of("plan", "--jsonl", "sheet.csv"),
            List.of("plan", "--jsonl", "--zone", "UTC"),
            List.of("plan", "sheet.csv", "--zone", "Nowhere/Land"),
            List.of("plan", "sheet.csv", "--deadline", "30.1.2027"),
            List.of("serve", "--public-address", "goals.example.org"));

    @ParameterizedTest
    @ValueSource(strings = {"goalsmith", "review", "plan"})
    void everyCommandTellsHowItIsUsed(String command) {
        Typed typed = command.equals("goalsmith") ? Typed.command("--help") : Typed.command(command, "--help");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).startsWith("Usage: goalsmith");
        assertThat(typed.err()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MISUSES")
    void aMisuseExitsWithTwoAndSaysInOneLineWhereToFindHelp(List<String> args) {
        Typed typed = Typed.command(args.toArray(String[]::new));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err().lines())
                .singleElement()
                .asString()
                .startsWith("goalsmith")
                .contains("--help");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Typed.command("--version")).isEqualTo(new Typed(0, "goalsmith 0.1.0\n", ""));
    }

    @Test
    void aFileThatIsNotThereIsAFailureInOneLine() {
        assertThat(Typed.command("plan", "no-such.csv", "--slots", "Mon 19:00 2h"))
                .isEqualTo(new Typed(1, "", "goalsmith plan: there is no file no-such.csv\n"));
    }
}

package dev.goalsmith.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.ui.Conflict.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final Part TEXT = new Part("text", "Statement", "a talk in Berlin", "a talk by June");
    private static final Part AREA = new Part("area", "Area", "Career", "Health");

    @Test
    void joiningBothLosesNoWord() {
        assertThat(TEXT.joined()).isEqualTo("a talk by June in Berlin");
    }

    @Test
    void onlyWhatWasTypedCanBeJoined() {
        Map<String, String> fields = Map.of("text", "a talk in Berlin", "area", "CAREER");

        assertThat(conflict(fields, List.of(AREA, TEXT)).joinable()).isEqualTo(TEXT);
        assertThat(conflict(fields, List.of(AREA)).joinable()).isNull();
    }

    @Test
    void whatOnlyTheBrowserWroteOtherwiseDoesNotDiffer() {
        var lines = new Part("values", "Values", "Honesty\r\nCalm ", "Honesty\nCalm");
        var team = new Part("team", "Team", "Shorter\r\nmeetings", "Fewer\nmeetings");
        Map<String, String> fields = Map.of("values", "Honesty\r\nCalm ", "team", "Shorter\r\nmeetings");

        Conflict conflict = conflict(fields, List.of(lines, team));

        assertThat(conflict.parts()).containsExactly(team);
        assertThat(conflict.joinable()).isEqualTo(team);
    }

    @Test
    void whereNothingDiffersEverythingIsShown() {
        var lines = new Part("values", "Values", "Calm", "Calm");

        assertThat(conflict(Map.of(), List.of(lines)).parts()).containsExactly(lines);
    }

    private static Conflict conflict(Map<String, String> fields, List<Part> parts) {
        return new Conflict("/there", "/back", fields, parts);
    }
}

package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.forecast.Shift.Undone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftTest {

    @Test
    void whatIsUndoneBringsBackItsPoints() {
        List<Shift<String>> shifts = Shift.of(
                0.5, List.of(new Undone<>("missed", 0.64), new Undone<>("new", 0.7), new Undone<>("gain", 0.65)));

        assertThat(shifts).containsExactly(new Shift<>("missed", -14), new Shift<>("new", -6), new Shift<>("gain", 5));
    }
}

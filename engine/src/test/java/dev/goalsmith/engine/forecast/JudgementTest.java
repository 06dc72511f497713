package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Id TALK = new Id(new UUID(0, 1));
    private static final Id IDEA = new Id(new UUID(0, 2));

    private static KeptForecast named(Id goal, @Nullable LocalDate sure) {
        return new KeptForecast(goal, TODAY, Instant.EPOCH, null, sure, null, null);
    }

    private static Judgement sure(List<KeptForecast> forecasts, Map<Id, @Nullable LocalDate> finished) {
        return Judgement.of(forecasts, finished, TODAY).get(1);
    }

    @Test
    void aDayHoldsIfTheGoalWasDoneByItsEnd() {
        List<KeptForecast> forecasts =
                List.of(named(TALK, TODAY.minusDays(3)), named(TALK, TODAY.minusDays(2)), named(TALK, TODAY));

        assertThat(sure(forecasts, Map.of(TALK, TODAY.minusDays(2)))).isEqualTo(new Judgement(0.8, 3, 2));
    }

    @Test
    void aDayThatHasNotPassedIsNotJudgedWhileTheGoalIsOpen() {
        var open = new HashMap<Id, @Nullable LocalDate>();
        open.put(TALK, null);
        List<KeptForecast> forecasts =
                List.of(named(TALK, TODAY.minusDays(1)), named(TALK, TODAY), named(TALK, TODAY.plusDays(9)));

        assertThat(sure(forecasts, open)).isEqualTo(new Judgement(0.8, 1, 0));
    }

    @Test
    void goalsThatWereGivenUpAndDatesThatWereNotNamedAreNotJudged() {
        List<KeptForecast> forecasts = List.of(named(IDEA, TODAY.minusDays(9)), named(TALK, null));

        assertThat(sure(forecasts, Map.of(TALK, TODAY))).isEqualTo(new Judgement(0.8, 0, 0));
    }

    @Test
    void fewTellNothing() {
        var forecasts = new ArrayList<KeptForecast>();
        for (int count = 1; count <= Judgement.ENOUGH; count++) {
            forecasts.add(named(TALK, TODAY));
            assertThat(sure(forecasts, Map.of(TALK, TODAY)).isTelling()).isEqualTo(count == Judgement.ENOUGH);
        }
        assertThat(sure(forecasts, Map.of(TALK, TODAY)).percent()).isEqualTo(100);
    }
}

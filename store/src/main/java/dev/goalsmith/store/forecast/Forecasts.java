package dev.goalsmith.store.forecast;

import static dev.goalsmith.store.table.Tables.FORECAST;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.forecast.KeptForecast;
import dev.goalsmith.engine.forecast.KeptForecast.Chance;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.ForecastRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What was foretold of one person's goals, the last of every week.
public final class Forecasts {

    private static final double PERMILLE = 1000;

    private final DSLContext sql;
    private final Id owner;

    public Forecasts(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Oldest first.
    public List<KeptForecast> all() {
        return sql.selectFrom(FORECAST)
                .where(FORECAST.OWNER_ID.eq(owner))
                .orderBy(FORECAST.WEEK_ON, FORECAST.GOAL_ID)
                .fetch(Forecasts::forecast);
    }

    /// The last one of `week` or a week before it; null if there is none.
    public @Nullable KeptForecast findLast(Id goal, LocalDate week) {
        return sql.selectFrom(FORECAST)
                .where(FORECAST.OWNER_ID.eq(owner), FORECAST.GOAL_ID.eq(goal), FORECAST.WEEK_ON.le(week))
                .orderBy(FORECAST.WEEK_ON.desc())
                .limit(1)
                .fetchOne(Forecasts::forecast);
    }

    /// In place of what was foretold in the same week.
    public void putAll(List<KeptForecast> forecasts) {
        sql.batch(forecasts.stream()
                        .map(this::record)
                        .map(row -> sql.insertInto(FORECAST)
                                .set(row)
                                .onConflict(FORECAST.OWNER_ID, FORECAST.GOAL_ID, FORECAST.WEEK_ON)
                                .doUpdate()
                                .set(row))
                        .toList())
                .execute();
    }

    private ForecastRecord record(KeptForecast forecast) {
        ForecastRecord row = sql.newRecord(FORECAST);
        row.setOwnerId(owner);
        row.setGoalId(forecast.goal());
        row.setWeekOn(forecast.weekOn());
        row.setMadeAt(forecast.madeAt());
        row.setLikelyOn(forecast.likely());
        row.setSureOn(forecast.sure());
        row.setLatestOn(forecast.latest());
        Chance chance = forecast.chance();
        row.setDueOn(chance == null ? null : chance.due());
        row.setChancePermille(chance == null ? null : Math.toIntExact(Math.round(chance.share() * PERMILLE)));
        row.setAvailableMinutes(chance == null ? null : Duration.ofMinutes(Math.round(chance.minutes())));
        return row;
    }

    private static KeptForecast forecast(ForecastRecord row) {
        LocalDate due = row.getDueOn();
        return new KeptForecast(
                row.getGoalId(),
                row.getWeekOn(),
                row.getMadeAt(),
                row.getLikelyOn(),
                row.getSureOn(),
                row.getLatestOn(),
                due == null
                        ? null
                        : new Chance(
                                due,
                                row.getChancePermille() / PERMILLE,
                                row.getAvailableMinutes().toMinutes()));
    }
}

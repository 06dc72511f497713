package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.AfterChange;
import dev.goalsmith.engine.forecast.CommittedTime;
import dev.goalsmith.engine.forecast.KeptForecast;
import dev.goalsmith.engine.forecast.KeptForecast.Chance;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.forecast.Forecasts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Keeps what is foretold of each goal, the last of every week, whenever something changed.
public final class KeepForecasts implements AfterChange {

    private final InstantSource clock;

    public KeepForecasts(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void happened(Tx tx, Actor actor) {
        Instant now = clock.instant();
        LocalDate today =
                LocalDate.ofInstant(now, new Accounts(tx).get(actor.id()).zone());
        LocalDate week = Period.WEEK.startOf(today);
        List<KeptForecast> forecasts = Prospects.of(tx, actor, now).values().stream()
                .map(prospect -> kept(prospect, week, now))
                .toList();
        new Forecasts(tx, actor.id()).putAll(forecasts);
    }

    private static KeptForecast kept(Prospect prospect, LocalDate week, Instant now) {
        Deadline deadline = prospect.goal().deadline();
        CommittedTime time = prospect.forecast().time();
        return new KeptForecast(
                prospect.goal().id(),
                week,
                now,
                prospect.likely(),
                prospect.sure(),
                prospect.latest(),
                deadline == null
                        ? null
                        : new Chance(
                                deadline.on(), prospect.forecast().chance(deadline.on()), time.until(deadline.on())));
    }
}

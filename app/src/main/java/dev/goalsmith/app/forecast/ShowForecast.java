package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.forecast.ForecastView.MilestoneChance;
import dev.goalsmith.app.forecast.ForecastView.Needed;
import dev.goalsmith.app.forecast.ForecastView.Surer;
import dev.goalsmith.app.plan.WayOut;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.app.plan.WorkAhead.Due;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.forecast.Forecast;
import dev.goalsmith.engine.forecast.Judgement;
import dev.goalsmith.engine.forecast.KeptForecast;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.forecast.Forecasts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When one goal will really be done, with its milestones, and what would make its deadline sure.
public final class ShowForecast extends UseCase {

    private static final int QUARTER = 15;

    public ShowForecast(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such goal, nothing to do in it that has hours, or nothing promised.
    public @Nullable ForecastView by(Actor actor, Id goal) {
        return read(tx -> {
            WorkAhead work = WorkAhead.of(tx, actor, now());
            var foresight = new Foresight(work);
            Prospect prospect = Prospects.of(work, foresight).get(goal);
            return prospect == null ? null : view(tx, actor, work, foresight, prospect);
        });
    }

    private static @Nullable ForecastView view(
            Tx tx, Actor actor, WorkAhead work, Foresight foresight, Prospect prospect) {
        Goal goal = prospect.goal();
        Distribution hours = foresight.hoursOf(goal);
        if (hours == null) {
            return null;
        }
        var forecasts = new Forecasts(tx, actor.id());
        KeptForecast before =
                forecasts.findLast(goal.id(), Period.WEEK.startOf(work.today()).minusWeeks(1));
        Distribution minutes = prospect.forecast().minutes();
        var needed = new Needed(
                foresight.plannedFor(goal),
                rounded(minutes.quantile(0.5)),
                rounded(minutes.quantile(Prospect.SURE)),
                foresight.plannedOf(goal));
        return new ForecastView(
                prospect,
                hours,
                needed,
                foresight.evidence(),
                milestones(work, foresight, goal),
                surer(work, prospect, needed),
                Falls.of(work, foresight, prospect, before),
                judgements(forecasts.all(), work));
    }

    /// To the quarter of an hour: nothing finer can be foretold.
    static int rounded(double minutes) {
        return Math.toIntExact(Math.round(minutes / QUARTER)) * QUARTER;
    }

    private static List<MilestoneChance> milestones(WorkAhead work, Foresight foresight, Goal goal) {
        Map<Id, Forecast> forecasts = foresight.milestones(goal);
        var found = new ArrayList<MilestoneChance>();
        for (Due due : work.milestones()) {
            Forecast forecast = forecasts.get(due.milestone().id());
            if (forecast != null) {
                found.add(new MilestoneChance(due.milestone(), due.on(), forecast.chance(due.on())));
            }
        }
        return found;
    }

    /// What makes the plan fit if all work takes as long as it does with 80 percent.
    private static Surer surer(WorkAhead work, Prospect prospect, Needed needed) {
        if (!prospect.isAtRisk()) {
            return Surer.NOTHING;
        }
        List<WayOut> ways = work.waysOut((double) needed.sure() / needed.estimated()).stream()
                .filter(way -> way instanceof WayOut.FewerTasks
                        || (way instanceof WayOut.MoreHours more
                                && !more.changed().isEmpty()))
                .toList();
        return new Surer(ways, prospect.sure());
    }

    private static List<Judgement> judgements(List<KeptForecast> forecasts, WorkAhead work) {
        var finished = new HashMap<Id, @Nullable LocalDate>();
        for (Goal goal : work.allGoals()) {
            LocalDate done = doneOn(work.boardOf(goal));
            if (done != null || goal.isOpen()) {
                finished.put(goal.id(), done);
            }
        }
        return Judgement.of(forecasts, finished, work.today());
    }

    /// The day on which the last of its notes was completed; null while one is open.
    private static @Nullable LocalDate doneOn(Board board) {
        LocalDate last = null;
        for (Task leaf : board.leaves()) {
            LocalDate on = leaf.progress().completedOn();
            if (on == null) {
                return null;
            }
            last = last == null || on.isAfter(last) ? on : last;
        }
        return last;
    }
}

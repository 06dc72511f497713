package dev.goalsmith.bench.forecast;

import dev.goalsmith.engine.forecast.Attendance;
import dev.goalsmith.engine.forecast.Calibration;
import dev.goalsmith.engine.forecast.CommittedTime;
import dev.goalsmith.engine.forecast.FinishedTask;
import dev.goalsmith.engine.forecast.Futures;
import dev.goalsmith.engine.forecast.PlannedTask;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// When 200 tasks are done, for somebody who has finished 1,000 and commits three hours a day for a year.
@SuppressWarnings("NullAway.Init") // JMH calls what is marked as setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ForecastBenchmark {

    private List<FinishedTask> history;
    private List<PlannedTask> tasks;
    private List<Opening> openings;

    @Setup
    public void make() {
        var random = new SplittableRandom(1);
        history = Stream.generate(() -> task(random))
                .limit(1_000)
                .map(task -> new FinishedTask(
                        task.type(), task.estimate(), task.estimate() * Math.exp(0.2 + 0.5 * random.nextGaussian())))
                .toList();
        tasks = Stream.generate(() -> task(random)).limit(200).toList();
        var monday = LocalDate.of(2026, 11, 23);
        List<Slot> slots = Arrays.stream(DayOfWeek.values())
                .map(day -> new Slot(day, LocalTime.of(18, 0), Duration.ofHours(3)))
                .toList();
        openings = new Commitment(monday, monday.plusDays(364), ZoneOffset.UTC, slots, List.of()).openings();
    }

    private static PlannedTask task(SplittableRandom random) {
        double hours = Math.max(0.25, Math.round(4 * Math.exp(random.nextGaussian())) / 4.0);
        return new PlannedTask("type " + random.nextInt(6), hours, 0);
    }

    @Benchmark
    public @Nullable LocalDate forecast() {
        var futures = new Futures(Calibration.of(history), 0, 1);
        tasks.forEach(futures::add);
        return CommittedTime.of(openings)
                .dayOf(futures.committedMinutes(Attendance.of(List.of())).quantile(0.8));
    }
}

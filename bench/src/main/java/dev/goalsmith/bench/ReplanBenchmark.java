package dev.goalsmith.bench;

import dev.goalsmith.app.board.EditTask;
import dev.goalsmith.engine.board.Task;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One note of a thousand gets another estimate: loaded from SQLite, planned anew, and on disk.
@SuppressWarnings("NullAway.Init") // JMH calls what is marked as setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReplanBenchmark {

    private Thousand world;
    private EditTask editTask;
    private Task task;

    @Setup
    public void open() throws IOException {
        world = Thousand.open();
        editTask = world.verb(EditTask.class);
        task = world.middle();
    }

    @TearDown
    public void close() {
        world.close();
    }

    @Benchmark
    public Task replan() {
        String hours = task.version() % 2 == 0 ? "1" : "2";
        var request = new EditTask.Request(task.title(), "", hours, "3", "3", false, task.version());
        task = Thousand.done(editTask.by(world.ada(), task.id(), request));
        return task;
    }
}

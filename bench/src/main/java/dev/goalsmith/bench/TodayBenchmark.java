package dev.goalsmith.bench;

import dev.goalsmith.web.boot.Server;
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

/// Today with fifty goals, each with its chance, asked for over HTTP by somebody who is signed in.
@SuppressWarnings("NullAway.Init") // JMH calls what is marked as setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class TodayBenchmark {

    private Fifty world;
    private Server server;
    private Client client;

    @Setup
    public void open() throws IOException, InterruptedException {
        world = Fifty.open();
        server = world.serve();
        client = new Client(server);
    }

    @TearDown
    public void close() {
        client.close();
        server.close();
        world.close();
    }

    @Benchmark
    public String page() throws IOException, InterruptedException {
        String page = client.get("/");
        if (!page.contains("% by ")) {
            throw new IllegalStateException("no chance is here: " + page);
        }
        return page;
    }
}

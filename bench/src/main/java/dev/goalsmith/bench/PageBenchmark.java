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

/// The page of a plan of a thousand tasks, asked for over HTTP by somebody who is signed in.
@SuppressWarnings("NullAway.Init") // JMH calls what is marked as setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class PageBenchmark {

    private Thousand world;
    private Server server;
    private Client client;

    @Setup
    public void open() throws IOException, InterruptedException {
        world = Thousand.open();
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
        String page = client.get("/goals/%s/plan".formatted(world.goal()));
        if (!page.contains("Write page 1")) {
            throw new IllegalStateException("this is not the plan: " + page);
        }
        return page;
    }
}

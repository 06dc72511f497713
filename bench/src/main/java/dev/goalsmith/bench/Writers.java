package dev.goalsmith.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.boot.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Fifty people who write at once: each types on, pauses as long as the page waits after the last key, and has the
/// sentence reviewed. Prints how long it took from the request to the whole answer, warmed up, in milliseconds.
final class Writers {

    private static final int PEOPLE = 50;
    private static final int WARM_UP = 100;
    private static final int REVIEWS = 100;
    private static final int PAUSE_MILLIS = 300;
    private static final int TYPING_MILLIS = 400;
    private static final String SENTENCE = "By 30 June 2027, I will give four talks of 20 minutes at meetings of my"
            + " professional association, with two hours of practice a week, so that I become known beyond my team.";

    private Writers() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        try (Thousand world = Thousand.open();
                Server server = world.serve();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> writing = IntStream.range(0, PEOPLE)
                    .mapToObj(seed -> people.submit(() -> write(world, server, seed)))
                    .toList();
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> one : writing) {
                nanos.addAll(one.get());
            }
            print(nanos);
        }
    }

    /// The nanoseconds that each review took.
    private static List<Long> write(Thousand world, Server server, int seed) throws IOException, InterruptedException {
        Id goal = Thousand.done(
                        world.verb(SetGoal.class).by(world.ada(), new SetGoal.Request("I want to talk", "CAREER")))
                .id();
        var random = new SplittableRandom(seed);
        List<Long> nanos = new ArrayList<>();
        try (var client = new Client(server)) {
            String token = client.token("/goals/%s/statement".formatted(goal));
            for (int review = 0; review < WARM_UP + REVIEWS; review++) {
                LockSupport.parkNanos(MILLISECONDS.toNanos(PAUSE_MILLIS + random.nextInt(TYPING_MILLIS)));
                String text = SENTENCE.substring(0, 1 + random.nextInt(SENTENCE.length()));
                long start = System.nanoTime();
                client.post("/goals/%s/statement/review".formatted(goal), token, Map.of("text", text));
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos.subList(WARM_UP, WARM_UP + REVIEWS);
    }

    private static void print(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        for (int percent : new int[] {50, 90, 99}) {
            double millis = sorted.get(sorted.size() * percent / 100) / 1e6;
            System.out.printf("%d of 100 under %.1f ms%n", percent, millis);
        }
    }
}

package dev.goalsmith.bench;

import dev.goalsmith.web.boot.Server;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Thousand world;
    private Server server;
    private HttpClient client;

    @Setup
    public void open() throws IOException, InterruptedException {
        world = Thousand.open();
        server = world.serve();
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Matcher token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("the page of the door has no token");
        }
        String form = "email=%s&password=%s&_csrf=%s"
                .formatted(encoded(Thousand.EMAIL), encoded(Thousand.PASSWORD), encoded(token.group(1)));
        client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    @TearDown
    public void close() {
        client.close();
        server.close();
        world.close();
    }

    @Benchmark
    public String page() throws IOException, InterruptedException {
        String page = get("/goals/%s/plan".formatted(world.goal()));
        if (!page.contains("Write page 1")) {
            throw new IllegalStateException("this is not the plan: " + page);
        }
        return page;
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answers %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

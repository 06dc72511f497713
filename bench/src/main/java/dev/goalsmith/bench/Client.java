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
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who is signed in, over HTTP. Any answer but 200 is an [IllegalStateException].
final class Client implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Server server;

    Client(Server server) throws IOException, InterruptedException {
        this.server = server;
        post("/sign-in", token("/sign-in"), Map.of("email", Thousand.EMAIL, "password", Thousand.PASSWORD));
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address(path)));
    }

    /// The token of the forms on the page at `path`.
    String token(String path) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(path));
        if (!token.find()) {
            throw new IllegalStateException(path + " has no form");
        }
        return token.group(1);
    }

    String post(String path, String token, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream().map(Client::encoded).collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + token)));
    }

    private static String encoded(Entry<String, String> field) {
        return field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answers %d".formatted(answer.uri(), answer.statusCode()));
        }
        // Nobody reads it, and decoding a large page would take a tenth of what is measured.
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    @Override
    public void close() {
        http.close();
    }
}

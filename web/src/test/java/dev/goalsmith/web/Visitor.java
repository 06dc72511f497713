package dev.goalsmith.web;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.account.OpenSignUp;
import dev.goalsmith.app.account.SignUp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/// Somebody at a browser without JavaScript: follows redirects, keeps cookies, sends the token of the forms.
public final class Visitor {

    static final String PASSWORD = "a quiet desk by the window";

    private final TestServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String token = "";
    private @Nullable Actor actor;

    /// What came back: the status, the address after redirects, the text, and the text as a page, which is empty where
    /// it is none.
    public record Answer(int status, URI address, String text, Document page, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            String address = response.uri().toString();
            boolean isPage =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            Document page = isPage ? Jsoup.parse(response.body(), address) : new Document(address);
            return new Answer(response.statusCode(), response.uri(), response.body(), page, response);
        }
    }

    Visitor(TestServer server) {
        this.server = server;
    }

    /// Makes an account through the use case and signs in through the page.
    public Visitor signUp(String name, String email) {
        FindAccount accounts = server.verb(FindAccount.class);
        accounts.everybody().stream()
                .findFirst()
                .ifPresent(first -> server.verb(OpenSignUp.class).by(new Actor(first.id()), true));
        Outcome<Actor> outcome =
                server.verb(SignUp.class).by(new SignUp.Request(email, name, PASSWORD, "Europe/Berlin"));
        actor = Talk.done(outcome);
        return signIn(email);
    }

    public Visitor signIn(String email) {
        get("/sign-in");
        post("/sign-in", Map.of("email", email, "password", PASSWORD));
        get("/me");
        return this;
    }

    /// Who this is, for calling use cases directly: whoever signed up by [#signUp].
    public Actor actor() {
        return Objects.requireNonNull(actor);
    }

    /// The session's cookie, to put into a browser.
    public HttpCookie cookie() {
        return cookies.getCookieStore().getCookies().getFirst();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.address(path))));
    }

    public Answer post(String path, Map<String, String> fields) {
        return posted(
                path,
                fields.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", "")));
    }

    /// Posts a form of a page as a browser does: a field that is there twice is sent twice.
    public Answer submit(Element form) {
        return posted(
                form.attr("action"),
                ((FormElement) form)
                        .formData().stream()
                                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                                .collect(Collectors.joining("&")));
    }

    private Answer posted(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(server.address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Any request, such as one with a file or a header of its own.
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            var answer = Answer.of(response);
            Element field = answer.page().selectFirst("input[name=_csrf]");
            token = field == null ? token : field.attr("value");
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /// The token of the last page that had one, for a request that builds its own body.
    public String token() {
        return token;
    }
}

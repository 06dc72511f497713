package dev.goalsmith.web.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.TestServer;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// People come by `https://goals.example.org`, the proxy by HTTP.
class ProxyTest {

    private static final Map<String, Object> PROXIED = Map.of("server.forward-headers-strategy", "native");

    /// Keeps cookies, as the proxy's visitor does, whom nobody redirects.
    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private HttpResponse<String> ask(TestServer server, String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.address(path)))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "goals.example.org")
                .header("X-Forwarded-For", "203.0.113.7");
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return visitor.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join("\n", answer.headers().allValues(name));
    }

    @Test
    void behindAProxyTheCookieIsForHttpsAloneAndNobodyIsSentElsewhere() throws Exception {
        try (TestServer server = TestServer.start(PROXIED)) {
            server.ada();
            HttpResponse<String> asked = ask(server, "/me?from=mail", "");
            HttpResponse<String> form = ask(server, "/sign-in", "");

            assertThat(header(asked, "Location")).isEqualTo("/sign-in");
            assertThat(header(asked, "Set-Cookie")).contains("; Secure");
            assertThat(header(form, "Strict-Transport-Security")).isNotEmpty();
        }
    }

    @Test
    void whoeverSignsInGoesOnWhereTheyWantedUnderTheNameTheyUsed() throws Exception {
        try (TestServer server = TestServer.start()) {
            server.ada();
            ask(server, "/me?from=mail", "");
            String token = Jsoup.parse(ask(server, "/sign-in", "").body())
                    .select("input[name=_csrf]")
                    .attr("value");

            HttpResponse<String> signedIn =
                    ask(server, "/sign-in", "email=ada@example.org&password=a+quiet+desk+by+the+window&_csrf=" + token);

            assertThat(header(signedIn, "Location")).isEqualTo("/me?from=mail");
        }
    }

    @Test
    void nobodyIsBelievedUntilSomebodySaysThatThereIsAProxy() throws Exception {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> asked = ask(server, "/me", "");

            assertThat(header(asked, "Set-Cookie")).isNotEmpty().doesNotContain("Secure");
            assertThat(header(asked, "Strict-Transport-Security")).isEmpty();
        }
    }
}

package dev.goalsmith.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A mail server that keeps what it takes.
final class Letterbox implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Set<String> seen = new HashSet<>();

    Letterbox() {
        server.start();
    }

    /// What a server is told so that it sends its letters here.
    Map<String, Object> settings() {
        return Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", server.getSmtp().getPort(),
                "goalsmith.mail.pause", "PT0.1S",
                "goalsmith.public-address", "https://goals.example.org");
    }

    /// A letter that was not seen before, with its headers; the server keeps them by reader, not by time.
    String next() {
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, seen.size() + 1))
                .isTrue();
        for (MimeMessage message : server.getReceivedMessages()) {
            String letter = GreenMailUtil.getWholeMessage(message);
            if (seen.add(letter)) {
                return letter;
            }
        }
        throw new AssertionError("the same letter came twice");
    }

    @Override
    public void close() {
        server.stop();
    }
}

package dev.goalsmith.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

/// A mail server that keeps what it takes.
final class Letterbox implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private int taken;

    Letterbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /// The next letter, with its headers.
    String next() {
        taken++;
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, taken)).isTrue();
        return GreenMailUtil.getWholeMessage(server.getReceivedMessages()[taken - 1]);
    }

    @Override
    public void close() {
        server.stop();
    }
}

package dev.goalsmith.web.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A mail server that keeps what it takes: the few words of SMTP that every client says (RFC 5321, appendix D).
final class Letterbox implements AutoCloseable {

    private final ServerSocket door;
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

    Letterbox() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /// The next letter, with its headers.
    String next() throws InterruptedException {
        return Objects.requireNonNull(letters.poll(1, TimeUnit.MINUTES), "no letter came");
    }

    private void open() {
        while (!door.isClosed()) {
            try (Socket client = door.accept();
                    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
                    var out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), US_ASCII))) {
                talk(in, out);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(BufferedReader in, BufferedWriter out) throws IOException {
        say(out, "220 letterbox");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                letters.add(body(in));
            }
            say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String body(BufferedReader in) throws IOException {
        var body = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            body.append(line).append('\n');
        }
        return body.toString();
    }

    private static void say(BufferedWriter out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

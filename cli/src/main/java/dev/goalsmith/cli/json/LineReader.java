package dev.goalsmith.cli.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Lines of a stream, none of which can fill the memory.
final class LineReader {

    static final int MAX_LENGTH = 16_000_000;

    private final BufferedReader in;

    LineReader(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// The next line without its end, cut after [#MAX_LENGTH] characters and one; null at the end of the stream.
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = in.read();
        if (letter < 0) {
            return null;
        }
        for (; letter >= 0 && letter != '\n'; letter = in.read()) {
            if (line.length() <= MAX_LENGTH) {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}

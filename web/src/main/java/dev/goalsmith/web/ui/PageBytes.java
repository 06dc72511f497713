package dev.goalsmith.web.ui;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A page as it is sent: UTF-8 in blocks, so that a large one is neither copied while it grows nor kept twice.
final class PageBytes implements TemplateOutput {

    private static final int BLOCK = 32 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[BLOCK];
    private int used;

    @Override
    public void writeContent(String value) {
        writeBinaryContent(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String value, int start, int endExclusive) {
        writeContent(value.substring(start, endExclusive));
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        int done = 0;
        while (done < value.length) {
            if (used == BLOCK) {
                full.add(block);
                block = new byte[BLOCK];
                used = 0;
            }
            int length = Math.min(BLOCK - used, value.length - done);
            System.arraycopy(value, done, block, used, length);
            used += length;
            done += length;
        }
    }

    /// In bytes.
    int length() {
        return full.size() * BLOCK + used;
    }

    void sendTo(OutputStream out) throws IOException {
        for (byte[] one : full) {
            out.write(one);
        }
        out.write(block, 0, used);
    }
}

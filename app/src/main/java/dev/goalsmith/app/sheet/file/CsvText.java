package dev.goalsmith.app.sheet.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The text of a CSV file: UTF-8 with or without a byte order mark, or UTF-16 with one.
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /// The text without its byte order mark, or null if the bytes are no text in these encodings.
    static @Nullable String decode(byte[] file) {
        Charset charset = startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        try {
            // A new decoder reports what it cannot read; String's constructor would put in replacements.
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return text.indexOf('\0') >= 0 ? null : text.substring(marked ? 1 : 0);
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /// Whether control characters stand where a text file has none.
    static boolean isBinary(byte[] file) {
        for (byte each : file) {
            if (each >= 0 && each < ' ' && "\t\r\n\f".indexOf(each) < 0) {
                return true;
            }
        }
        return false;
    }
}

package dev.goalsmith.app.words;

import dev.goalsmith.engine.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The texts for people, in English.
///
/// The text of `sheet.file.empty` stands under this key in `words/sheet.properties`: the first part of a key names the
/// file, which is read when its first text is asked for. Texts are written for [MessageFormat], so an apostrophe is
/// written `’` or twice.
public final class Words {

    private static final Words ENGLISH = new Words();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final Map<String, Text> texts = new ConcurrentHashMap<>();

    /// A text, and what it is with places in it; null for most, which have none.
    private record Text(String words, @Nullable MessageFormat format) {

        static Text of(String words) {
            boolean plain = words.indexOf('{') < 0 && words.indexOf('\'') < 0;
            return new Text(words, plain ? null : new MessageFormat(words, Locale.ENGLISH));
        }

        // A format is not to be used by two at once; reading a text for its places takes longer than a copy.
        String with(Object[] args) {
            return format == null ? words : ((MessageFormat) format.clone()).format(args);
        }
    }

    private Words() {}

    public static Words english() {
        return ENGLISH;
    }

    /// What `phrase` says.
    ///
    /// @throws IllegalArgumentException if there is no text for its key
    public String say(Phrase phrase) {
        return say(phrase.key(), phrase.args());
    }

    /// What the text of `key` says with `args` in its places: phrases are said, dates are written out.
    ///
    /// @throws IllegalArgumentException if there is no text for `key`
    public String say(String key, Object... args) {
        return say(key, List.of(args));
    }

    private String say(String key, List<Object> args) {
        Text text = text(key);
        return text.format() == null
                ? text.words()
                : text.with(args.stream().map(this::spoken).toArray());
    }

    private Object spoken(Object argument) {
        return switch (argument) {
            case Phrase phrase -> say(phrase);
            case LocalDate day -> DAY.format(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            default -> argument;
        };
    }

    private Text text(String key) {
        Text known = texts.get(key);
        return known == null ? texts.computeIfAbsent(key, this::found) : known;
    }

    private Text found(String key) {
        int dot = key.indexOf('.');
        String words = dot < 0
                ? null
                : files.computeIfAbsent(key.substring(0, dot), Words::read).getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("key (%s) has no text.\nMaybe add it to words/.".formatted(key));
        }
        return Text.of(words);
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/words/" + file + ".properties")) {
            if (in != null) {
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                texts.load(reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("words/%s.properties cannot be read".formatted(file), unreadable);
        }
        return texts;
    }
}

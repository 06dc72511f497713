package dev.goalsmith.engine;

/// The beginning of a long text, to know it by.
public final class Excerpt {

    private static final int LONGEST_QUOTED = 41;

    private Excerpt() {}

    /// As much of an entry as a message repeats.
    public static String quoted(String entry) {
        return of(entry, LONGEST_QUOTED);
    }

    /// All of `text` if it is not longer than `longest`, otherwise its beginning and “…”, together no longer; both in
    /// units of UTF-16, of which no letter loses half.
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        boolean halves = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halves ? end - 1 : end).strip() + "…";
    }

    /// The same of its first line.
    public static String ofFirstLine(String text, int longest) {
        return of(text.lines().findFirst().orElse(text), longest);
    }
}

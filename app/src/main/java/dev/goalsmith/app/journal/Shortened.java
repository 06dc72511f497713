package dev.goalsmith.app.journal;

/// The beginning of a long text, to know it by.
final class Shortened {

    private static final int LONGEST = 60;

    private Shortened() {}

    static String of(String text) {
        String line = text.lines().findFirst().orElse(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip() + "…";
    }
}

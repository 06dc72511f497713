package dev.goalsmith.engine.sheet;

import dev.goalsmith.engine.Excerpt;

/// Text that every file format can hold and every screen can show.
final class PlainText {

    /// What is wrong with a text.
    enum Fault {
        NONE,
        EMPTY,
        TOO_LONG,
        UNPRINTABLE
    }

    private PlainText() {}

    static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static Fault typeFault(String text) {
        if (text.codePoints().anyMatch(letter -> letter == '\n' || letter == '\t' || unprintable(letter))) {
            return Fault.UNPRINTABLE;
        }
        return tooLong(text, SheetRow.MAX_TYPE_LENGTH) ? Fault.TOO_LONG : Fault.NONE;
    }

    static Fault descriptionFault(String text) {
        if (text.isBlank()) {
            return Fault.EMPTY;
        }
        if (text.codePoints().anyMatch(PlainText::unprintable)) {
            return Fault.UNPRINTABLE;
        }
        return tooLong(text, SheetRow.MAX_DESCRIPTION_LENGTH) ? Fault.TOO_LONG : Fault.NONE;
    }

    /// The first characters of `text`, fit to be quoted in a message.
    static String excerpt(String text) {
        StringBuilder shown = new StringBuilder();
        Excerpt.quoted(text)
                .codePoints()
                .forEach(letter -> shown.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter));
        return shown.toString();
    }

    private static boolean unprintable(int letter) {
        boolean lineOrTab = letter == '\n' || letter == '\t';
        boolean halfOfAPair = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean noLetter = (letter & 0xFFFE) == 0xFFFE;
        return (Character.isISOControl(letter) && !lineOrTab) || halfOfAPair || noLetter;
    }

    private static boolean tooLong(String text, int max) {
        return text.codePointCount(0, text.length()) > max;
    }
}

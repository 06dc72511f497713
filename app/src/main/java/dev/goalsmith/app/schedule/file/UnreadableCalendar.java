package dev.goalsmith.app.schedule.file;

import dev.goalsmith.engine.Phrase;

/// Ends the reading of a file; never leaves this package.
final class UnreadableCalendar extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Phrase why;

    UnreadableCalendar(String key, Object... args) {
        super(key, null, false, false);
        this.why = Phrase.of(key, args);
    }

    Phrase why() {
        return why;
    }
}

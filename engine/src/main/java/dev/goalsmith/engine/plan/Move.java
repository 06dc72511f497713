package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import org.jspecify.annotations.Nullable;

/// What became of one session: from where it stood to where it stands now, and why.
///
/// Without `from` it is a session that there was not before, without `to` one that there is no more.
public record Move(
        Id task, @Nullable CalendarSession from, @Nullable CalendarSession to, Phrase why) {}

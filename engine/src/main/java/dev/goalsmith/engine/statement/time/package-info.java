/// Finds deadlines, horizons, rhythms and durations in a statement. Start reading at [TimeReader].
@NullMarked
package dev.goalsmith.engine.statement.time;

import org.jspecify.annotations.NullMarked;

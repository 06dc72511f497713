/// Reads days and named periods out of a statement. Start reading at [PointReader].
@NullMarked
package dev.goalsmith.engine.statement.date;

import org.jspecify.annotations.NullMarked;

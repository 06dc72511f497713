/// Finds numbers with unit, direction and baseline in a statement. Start reading at [MeasureReader].
@NullMarked
package dev.goalsmith.engine.statement.measure;

import org.jspecify.annotations.NullMarked;

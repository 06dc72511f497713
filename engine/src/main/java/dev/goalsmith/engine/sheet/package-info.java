/// The plan sheet: a plan's tasks as rows of seven columns, and how cells are read and written as text. Start reading
/// at [PlanSheet].
@NullMarked
package dev.goalsmith.engine.sheet;

import org.jspecify.annotations.NullMarked;

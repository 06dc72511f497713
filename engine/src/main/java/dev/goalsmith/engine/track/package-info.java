/// What really happened: work, readings, counts. Start reading at [WorkLog].
@NullMarked
package dev.goalsmith.engine.track;

import org.jspecify.annotations.NullMarked;

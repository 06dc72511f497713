/// Rows of what was foretold. Start reading at [Forecasts].
@NullMarked
package dev.goalsmith.store.forecast;

import org.jspecify.annotations.NullMarked;

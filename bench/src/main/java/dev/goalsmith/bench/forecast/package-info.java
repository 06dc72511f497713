/// Measures how true and how quick the forecast is. Start reading at [ForecastScore].
@NullMarked
package dev.goalsmith.bench.forecast;

import org.jspecify.annotations.NullMarked;

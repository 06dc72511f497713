/// `goalsmith forecast`: how long planned tasks will really take. Start reading at [ForecastCommand].
@NullMarked
package dev.goalsmith.cli.forecast;

import org.jspecify.annotations.NullMarked;

/// Says when work will really be done, learned from how estimates and sessions turned out. Start reading at
/// [Calibration].
@NullMarked
package dev.goalsmith.engine.forecast;

import org.jspecify.annotations.NullMarked;

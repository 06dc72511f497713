/// Recording what really happens: timers, minutes, progress, readings, counts. Start reading at [StartTimer] and
/// [ShowProgress].
@NullMarked
package dev.goalsmith.app.track;

import org.jspecify.annotations.NullMarked;

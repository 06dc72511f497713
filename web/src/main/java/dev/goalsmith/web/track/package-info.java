/// Forms and buttons for what really happens: timers, minutes, readings, counts. Start reading at [TimerController].
@NullMarked
package dev.goalsmith.web.track;

import org.jspecify.annotations.NullMarked;

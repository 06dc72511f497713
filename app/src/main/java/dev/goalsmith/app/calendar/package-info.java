/// What stands in a person's calendar. Start reading at [ShowCalendar].
@NullMarked
package dev.goalsmith.app.calendar;

import org.jspecify.annotations.NullMarked;

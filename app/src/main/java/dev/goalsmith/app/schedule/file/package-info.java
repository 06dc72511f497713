/// Busy times in the file of a calendar. Start reading at [CalendarFile].
@NullMarked
package dev.goalsmith.app.schedule.file;

import org.jspecify.annotations.NullMarked;

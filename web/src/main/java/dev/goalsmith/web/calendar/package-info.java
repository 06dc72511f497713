/// The calendar, by month and by week. Start reading at [CalendarController].
@NullMarked
package dev.goalsmith.web.calendar;

import org.jspecify.annotations.NullMarked;

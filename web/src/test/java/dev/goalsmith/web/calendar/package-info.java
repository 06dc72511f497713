/// Tests of the pages of calendar.
@NullMarked
package dev.goalsmith.web.calendar;

import org.jspecify.annotations.NullMarked;

/// Tests of the files of calendars.
@NullMarked
package dev.goalsmith.app.schedule.file;

import org.jspecify.annotations.NullMarked;

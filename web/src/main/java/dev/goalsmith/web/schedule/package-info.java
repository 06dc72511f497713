/// The hours that a person promises: painted or typed, with days off. Start reading at [ScheduleController].
@NullMarked
package dev.goalsmith.web.schedule;

import org.jspecify.annotations.NullMarked;

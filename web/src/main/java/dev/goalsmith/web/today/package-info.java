/// The first page. Start reading at [TodayController].
@NullMarked
package dev.goalsmith.web.today;

import org.jspecify.annotations.NullMarked;

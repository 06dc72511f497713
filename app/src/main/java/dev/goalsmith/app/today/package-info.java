/// The first page: what to do next and where everything stands. Start reading at [ShowToday].
@NullMarked
package dev.goalsmith.app.today;

import org.jspecify.annotations.NullMarked;

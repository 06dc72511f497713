/// When it will really be done, learned from this person. Start reading at [Prospects].
@NullMarked
package dev.goalsmith.app.forecast;

import org.jspecify.annotations.NullMarked;

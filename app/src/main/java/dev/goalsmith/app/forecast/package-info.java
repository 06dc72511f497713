/// When it will really be done, learned from this person. Start reading at [Past].
@NullMarked
package dev.goalsmith.app.forecast;

import org.jspecify.annotations.NullMarked;

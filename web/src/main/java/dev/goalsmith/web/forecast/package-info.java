/// When it will really be done, as its pages show it. Start reading at [BurnChart].
@NullMarked
package dev.goalsmith.web.forecast;

import org.jspecify.annotations.NullMarked;

/// Tests of promising hours and of the plan that follows, through the real server.
@NullMarked
package dev.goalsmith.web.schedule;

import org.jspecify.annotations.NullMarked;

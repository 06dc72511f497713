/// Tests of the pages of goals.
@NullMarked
package dev.goalsmith.web.goal;

import org.jspecify.annotations.NullMarked;

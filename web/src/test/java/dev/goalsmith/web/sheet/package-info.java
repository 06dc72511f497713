/// Tests of the board.
@NullMarked
package dev.goalsmith.web.sheet;

import org.jspecify.annotations.NullMarked;

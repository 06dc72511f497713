/// Tests of the board.
@NullMarked
package dev.goalsmith.web.board;

import org.jspecify.annotations.NullMarked;

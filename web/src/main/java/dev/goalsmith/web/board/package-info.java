/// The sticky-note board of a goal. Start reading at [BoardController].
@NullMarked
package dev.goalsmith.web.board;

import org.jspecify.annotations.NullMarked;

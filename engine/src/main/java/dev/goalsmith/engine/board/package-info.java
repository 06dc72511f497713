/// The sticky notes: tasks, their parts and what must come before what. Start reading at [Board].
@NullMarked
package dev.goalsmith.engine.board;

import org.jspecify.annotations.NullMarked;

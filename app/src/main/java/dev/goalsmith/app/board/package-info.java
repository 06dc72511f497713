/// Breaking a goal down into notes and ordering them. Start reading at [AddTask].
@NullMarked
package dev.goalsmith.app.board;

import org.jspecify.annotations.NullMarked;

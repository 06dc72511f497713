/// The plan sheet of a goal: shown, edited cell by cell, exported and imported. Start reading at [ShowSheet].
@NullMarked
package dev.goalsmith.app.sheet;

import org.jspecify.annotations.NullMarked;

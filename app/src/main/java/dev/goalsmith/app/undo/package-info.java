/// Taking back a deletion.
@NullMarked
package dev.goalsmith.app.undo;

import org.jspecify.annotations.NullMarked;

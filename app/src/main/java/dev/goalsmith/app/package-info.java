/// What can be done: one class a verb. Start reading at [Installation] and [UseCase].
@NullMarked
package dev.goalsmith.app;

import org.jspecify.annotations.NullMarked;

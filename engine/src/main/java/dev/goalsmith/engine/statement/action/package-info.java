/// Finds what a statement says is done, and to what. Start reading at [ActionReader].
@NullMarked
package dev.goalsmith.engine.statement.action;

import org.jspecify.annotations.NullMarked;

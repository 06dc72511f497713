/// Rows of statements and answers. Start reading at [Statements].
@NullMarked
package dev.goalsmith.store.statement;

import org.jspecify.annotations.NullMarked;
